-- A request to remove an entry.
INSERT INTO removals (area, stream, removal, origin, number, reason, asked_by, asked_at, state)
VALUES (:area, :stream, :removal, :origin, :number, :reason, :asked_by, :asked_at, :state);
