-- What was done after somebody died, in the order in which it was done.
SELECT step, done_on, note
FROM death_steps
WHERE area = :area AND stream = :stream
ORDER BY done_on, step;
