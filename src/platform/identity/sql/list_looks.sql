-- The log of one node on one day, in order.
SELECT number, at, user_id, stream, what, hash
FROM access_log
WHERE area = :area AND node = :node AND day = :day
ORDER BY number;
