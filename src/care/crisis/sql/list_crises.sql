-- What was written of somebody's crises, the latest first.
SELECT crisis, happened_on, happened_at, happened, done, told, next_step, noted, noted_by, acknowledged,
       acknowledged_by, answer
FROM crises
WHERE area = :area AND stream = :stream
ORDER BY happened_on DESC, crisis DESC
LIMIT :most;
