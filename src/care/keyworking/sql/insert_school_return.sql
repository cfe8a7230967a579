-- A stage of coming back to school or college; what was said of it before gives way.
INSERT INTO school_returns (area, stream, plan, stage, entry, starts_on, note)
VALUES (:area, :stream, :plan, :stage, :entry, :starts_on, :note)
ON CONFLICT (area, stream, plan, stage) DO UPDATE
SET entry = excluded.entry, starts_on = excluded.starts_on, note = excluded.note;
