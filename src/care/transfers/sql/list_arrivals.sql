-- What was offered to this area: what waits first, the oldest first, then what was answered, the latest first.
SELECT transfer, from_area, from_stream, arrived, state, settled
FROM arriving_transfers
WHERE area = :area AND stream = :stream
ORDER BY CASE WHEN state = 'offered' THEN 0 ELSE 1 END, CASE WHEN state = 'offered' THEN transfer END, transfer DESC
LIMIT :limit;
