-- Who is responsible for each stay of a person in hospital.
SELECT version, record, admission, commissioner, miles
FROM responsible_commissioners
WHERE area = :area AND stream = :stream
ORDER BY record;
