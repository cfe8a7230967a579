-- Somebody's crises that nobody has taken on yet, the oldest first.
SELECT crisis, happened_on, happened_at, happened, done, told, next_step, noted, noted_by, acknowledged,
       acknowledged_by, answer
FROM crises
WHERE area = :area AND stream = :stream AND acknowledged IS NULL
ORDER BY crisis;
