-- What waits for a second person in an area, the oldest first, after a row of the page before.
SELECT removal, origin, number, reason, asked_by, asked_at, state, settled_by, settled_at, settled_reason,
       stream
FROM removals
WHERE area = :area AND state = 'open' AND removal > :after
ORDER BY removal
LIMIT :limit;
