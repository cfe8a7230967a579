-- Somebody was asked to come to a review.
INSERT INTO review_invitees (area, stream, review, invitee, entry, name, part, how, invited_on, answer, note)
VALUES (:area, :stream, :review, :invitee, :entry, :name, :part, :how, :invited_on, :answer, NULL)
ON CONFLICT (area, stream, review, invitee) DO UPDATE
SET entry = excluded.entry, name = excluded.name, part = excluded.part, how = excluded.how,
    invited_on = excluded.invited_on, answer = excluded.answer, note = NULL;
