-- One request, whatever became of it.
SELECT removal, origin, number, reason, asked_by, asked_at, state, settled_by, settled_at, settled_reason
FROM removals
WHERE area = :area AND stream = :stream AND removal = :removal;
