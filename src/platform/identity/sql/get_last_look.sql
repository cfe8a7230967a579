-- The head of one node's chain of a day.
SELECT number, hash FROM access_log
WHERE area = :area AND node = :node AND day = :day
ORDER BY number DESC
LIMIT 1;
