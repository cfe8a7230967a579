-- Somebody from whom a person was told apart.
INSERT INTO people_apart (area, stream, other, entry) VALUES (:area, :stream, :other, :entry)
ON CONFLICT (area, stream, other) DO UPDATE SET entry = excluded.entry;
