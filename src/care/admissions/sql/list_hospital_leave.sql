-- Every leave of a person from hospital, in the order in which it began.
SELECT version, record, admission, left_on, due_back_on, note, back_on
FROM hospital_leave
WHERE area = :area AND stream = :stream
ORDER BY left_on, record;
