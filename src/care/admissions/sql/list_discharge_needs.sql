-- What must be in place before a person leaves hospital, in the order of recording.
SELECT version, record, admission, what, agency, needed_by, met_on
FROM discharge_needs
WHERE area = :area AND stream = :stream
ORDER BY record;
