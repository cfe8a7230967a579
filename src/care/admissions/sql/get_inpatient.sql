-- The stay that one person is in.
SELECT stream, admission, since, hospital, legal_status, planned_on, moved, ready_on, delayed_since,
    delay_reason, delay_owner
FROM inpatients
WHERE area = :area AND stream = :stream;
