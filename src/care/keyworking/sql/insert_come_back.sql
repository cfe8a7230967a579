-- Why an episode is one that somebody came back to.
INSERT INTO come_backs (area, stream, episode, entry, back_on, why, asked_by)
VALUES (:area, :stream, :episode, :entry, :back_on, :why, :asked_by)
ON CONFLICT (area, stream, episode) DO UPDATE
SET entry = excluded.entry, back_on = excluded.back_on, why = excluded.why,
    asked_by = excluded.asked_by;
