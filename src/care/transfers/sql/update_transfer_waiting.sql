-- An offer waits again: what became of it was none.
UPDATE transfers
SET state = 'offered', settled_on = NULL, accepted_by = NULL, to_stream = NULL, settled_reason = NULL,
    settled = NULL, ended_because = NULL
WHERE area = :area AND stream = :stream AND transfer = :transfer;
