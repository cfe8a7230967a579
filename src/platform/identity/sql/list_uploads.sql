-- Somebody's uploads, the newest first. Ids sort in the order in which they were made.
SELECT upload FROM uploads
WHERE area = :area AND user_id = :user_id AND saved > :since
ORDER BY upload DESC
LIMIT :most;
