-- What one on call left for the next.
INSERT INTO on_call_notes (area, stream, note, text, left_at, left_by, read_at)
VALUES (:area, :stream, :note, :text, :left_at, :left_by, NULL);
