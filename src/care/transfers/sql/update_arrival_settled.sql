-- What became of it.
UPDATE arriving_transfers
SET state = :state, settled = :settled
WHERE area = :area AND stream = :stream AND transfer = :transfer AND state = 'offered';
