-- A duty that begins, or that is due by another day than before.
INSERT INTO rating_duties (area, stream, duty, version, entry, kind, rating, starts_on, due_on, counted)
VALUES (:area, :stream, :duty, 1, :entry, :kind, :rating, :starts_on, :due_on, :counted)
ON CONFLICT (area, stream, duty) DO UPDATE
SET version = rating_duties.version + 1, entry = excluded.entry, kind = excluded.kind,
    rating = excluded.rating, starts_on = excluded.starts_on, due_on = excluded.due_on,
    counted = excluded.counted;
