-- What there is to do for one person, the soonest first.
SELECT list, kind, thing, worker, due_on, words, shown_name
FROM today
WHERE area = :area AND stream = :stream
ORDER BY due_on, kind, thing;
