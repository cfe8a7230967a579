-- It was followed up.
INSERT INTO consultation_follow_ups (area, stream, episode, entry, done_on, what)
VALUES (:area, :stream, :episode, :entry, :done_on, :what);
