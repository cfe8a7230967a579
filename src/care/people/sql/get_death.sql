-- That somebody died, when it was recorded as such and not only in their details.
SELECT death, died_on, learned_on, note, details_died_on
FROM deaths
WHERE area = :area AND stream = :stream;
