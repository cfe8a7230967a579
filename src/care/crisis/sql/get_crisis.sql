-- What was written of one crisis.
SELECT crisis, happened_on, happened_at, happened, done, told, next_step, noted, noted_by, acknowledged,
       acknowledged_by, answer
FROM crises
WHERE area = :area AND stream = :stream AND crisis = :crisis;
