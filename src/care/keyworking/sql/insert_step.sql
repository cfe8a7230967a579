-- What we hold of a step from now on.
INSERT INTO step_down_steps (area, stream, step, version, entry, plan, due_on, what, taken_on, note)
VALUES (:area, :stream, :step, :version, :entry, :plan, :due_on, :what, :taken_on, :note)
ON CONFLICT (area, stream, step) DO UPDATE
SET version = excluded.version, entry = excluded.entry, taken_on = excluded.taken_on,
    note = excluded.note;
