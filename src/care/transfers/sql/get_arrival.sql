-- One offer that was made to this area.
SELECT transfer, from_area, from_stream, arrived, state, settled
FROM arriving_transfers
WHERE area = :area AND stream = :stream AND transfer = :transfer;
