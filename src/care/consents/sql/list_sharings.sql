-- What was shared about a person, the latest first.
SELECT sharing, version, agency, who, what, basis, why, decided_by, shared_on
FROM sharings
WHERE area = :area AND stream = :stream
ORDER BY shared_on DESC, sharing DESC;
