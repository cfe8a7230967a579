-- The crises of an area that nobody has taken on yet, the oldest first.
SELECT stream, crisis, happened_on
FROM crises
WHERE area = :area AND acknowledged IS NULL
ORDER BY crisis
LIMIT :most;
