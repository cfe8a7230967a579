-- Where a person is to live after each stay in hospital.
SELECT version, record, admission, destination, agreed_by_person, agreed_by_family
FROM discharge_plans
WHERE area = :area AND stream = :stream
ORDER BY record;
