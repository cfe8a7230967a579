-- What somebody noted on an action.
INSERT INTO action_notes (area, stream, action, recorded, origin, entry, note, actor)
VALUES (:area, :stream, :action, :recorded, :origin, :entry, :note, :actor);
