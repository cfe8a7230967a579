-- What was asked and advised; recorded again it takes the place of what was written before.
INSERT INTO consultations (area, stream, episode, entry, asked_by, asker, basis, asked, advised, minutes,
    given_by, follow_up_on)
VALUES (:area, :stream, :episode, :entry, :asked_by, :asker, :basis, :asked, :advised, :minutes,
    :given_by, :follow_up_on)
ON CONFLICT (area, stream, episode) DO UPDATE
SET entry = excluded.entry, asked_by = excluded.asked_by, asker = excluded.asker, basis = excluded.basis,
    asked = excluded.asked, advised = excluded.advised, minutes = excluded.minutes,
    given_by = excluded.given_by, follow_up_on = excluded.follow_up_on;
