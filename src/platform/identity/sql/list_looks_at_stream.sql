-- Who looked at one record, the latest first.
SELECT at, user_id, what
FROM access_log
WHERE area = :area AND stream = :stream AND at < :before
ORDER BY at DESC, node, number DESC
LIMIT :limit;
