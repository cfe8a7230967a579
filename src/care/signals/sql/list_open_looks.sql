-- The looks at a person's rating that signals ask for and nobody took yet. There is one at most, but for two
-- records that were merged.
SELECT look, asked_on, due_on, counted, because
FROM signal_looks
WHERE area = :area AND stream = :stream AND ended_on IS NULL
ORDER BY asked_on, look;
