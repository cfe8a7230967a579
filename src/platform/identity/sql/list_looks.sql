-- The whole log of an area, chain by chain, in order.
SELECT node, day, number, at, user_id, stream, what, hash
FROM access_log
WHERE area = :area
ORDER BY node, day, number;
