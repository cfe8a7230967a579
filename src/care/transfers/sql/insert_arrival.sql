-- Another area asks this one to take somebody over.
INSERT INTO arriving_transfers (area, stream, transfer, from_area, from_stream, arrived, state)
VALUES (:area, :stream, :transfer, :from_area, :from_stream, :arrived, 'offered');
