-- What waits for a second person in one record, the oldest first.
SELECT removal, origin, number, reason, asked_by, asked_at, state, settled_by, settled_at, settled_reason
FROM removals
WHERE area = :area AND stream = :stream AND state = 'open'
ORDER BY removal;
