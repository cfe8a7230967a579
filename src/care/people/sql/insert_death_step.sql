-- Something that was done after somebody died; what was said of it before gives way.
INSERT INTO death_steps (area, stream, step, entry, done_on, note)
VALUES (:area, :stream, :step, :entry, :done_on, :note)
ON CONFLICT (area, stream, step) DO UPDATE
SET entry = excluded.entry, done_on = excluded.done_on, note = excluded.note;
