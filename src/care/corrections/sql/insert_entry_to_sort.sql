-- An entry of which somebody has to say whose it is.
INSERT INTO entries_to_sort (area, stream, separation, origin, number, other, state)
VALUES (:area, :stream, :separation, :origin, :number, :other, :state)
ON CONFLICT (area, stream, separation, origin, number) DO UPDATE SET state = excluded.state;
