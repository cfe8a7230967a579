-- The text of one's own search that was made lately.
SELECT text FROM stored_searches
WHERE area = :area AND search = :search AND user_id = :user_id AND made > :since;
