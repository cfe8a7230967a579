-- What was offered to this area: what waits first, the oldest first, then what was answered, the latest first.
-- Beside it what the area that offers knows: an offer may end there that nobody answered. Sees every area.
SELECT arrived.transfer, arrived.from_area, arrived.from_stream, arrived.arrived, arrived.state, arrived.settled,
       offered.state, offered.settled, offered.answer_by
FROM arriving_transfers AS arrived
LEFT JOIN transfers AS offered ON offered.to_area = arrived.area AND offered.transfer = arrived.transfer
WHERE arrived.area = :area AND arrived.stream = :stream
ORDER BY CASE WHEN arrived.state = 'offered' THEN 0 ELSE 1 END,
         CASE WHEN arrived.state = 'offered' THEN arrived.transfer END, arrived.transfer DESC
LIMIT :limit;
