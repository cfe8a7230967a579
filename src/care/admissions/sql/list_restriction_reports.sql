-- Every report of a restriction of a person in hospital, in the order in which they began.
SELECT version, record, admission, kind, began_on, ended_on, reported_on, note, reviewed_on, outcome
FROM restriction_reports
WHERE area = :area AND stream = :stream
ORDER BY began_on, record;
