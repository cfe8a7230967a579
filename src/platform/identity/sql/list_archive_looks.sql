-- The whole access log, for a backup.
SELECT area, node, day, number, at, user_id, stream, what, hash
FROM access_log
ORDER BY area, node, day, number;
