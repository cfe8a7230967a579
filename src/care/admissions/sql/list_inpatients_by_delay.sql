-- Everybody in hospital, the longest delayed first, after a row of the page before.
SELECT stream, admission, since, hospital, legal_status, planned_on, moved, ready_on, delayed_since,
    delay_reason, delay_owner
FROM inpatients
WHERE area = :area AND (delayed_since, since, stream) > (:delayed_since, :since, :after)
ORDER BY delayed_since, since, stream
LIMIT :limit;
