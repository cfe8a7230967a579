-- What is known of the aftercare of a person, for each stay in hospital.
SELECT version, record, admission, entitled, agreed_on, responsible, note
FROM aftercare
WHERE area = :area AND stream = :stream
ORDER BY record;
