-- What a person's ratings asked for, the soonest first.
SELECT duty, version, kind, rating, starts_on, due_on, counted, ending, ended_on, note
FROM rating_duties
WHERE area = :area AND stream = :stream
ORDER BY due_on, duty;
