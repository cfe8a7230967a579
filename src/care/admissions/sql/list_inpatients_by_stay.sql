-- Everybody in hospital, the longest there first, after a row of the page before.
SELECT stream, admission, since, hospital, legal_status, planned_on, moved, ready_on, delayed_since,
    delay_reason, delay_owner
FROM inpatients
WHERE area = :area AND (since, stream) > (:since, :after)
ORDER BY since, stream
LIMIT :limit;
