-- Where somebody came from, the first time first.
SELECT transfer, from_name, received_on, handed_over
FROM received_transfers
WHERE area = :area AND stream = :stream
ORDER BY transfer;
