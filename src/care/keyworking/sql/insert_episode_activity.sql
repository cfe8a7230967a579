-- Something that was done in a phase of an episode; what was said of it before gives way.
INSERT INTO episode_activities (area, stream, episode, activity, entry, done_on, note)
VALUES (:area, :stream, :episode, :activity, :entry, :done_on, :note)
ON CONFLICT (area, stream, episode, activity) DO UPDATE
SET entry = excluded.entry, done_on = excluded.done_on, note = excluded.note;
