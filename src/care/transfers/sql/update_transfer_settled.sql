-- What became of an offer that waited.
UPDATE transfers
SET state = :state, settled_on = :settled_on, accepted_by = :accepted_by, to_stream = :to_stream,
    settled_reason = :settled_reason, settled = :settled, ended_because = :ended_because
WHERE area = :area AND stream = :stream AND transfer = :transfer AND state = 'offered';
