-- What became of a request that was open.
UPDATE removals
SET state = :state, settled_by = :settled_by, settled_at = :settled_at, settled_reason = :settled_reason
WHERE area = :area AND stream = :stream AND removal = :removal AND state = 'open';
