-- Somebody took a place on a panel.
INSERT INTO review_seats (area, stream, review, seat, entry, role, member, name, left_because, left_note)
VALUES (:area, :stream, :review, :seat, :entry, :role, :member, :name, NULL, NULL)
ON CONFLICT (area, stream, review, seat) DO UPDATE
SET entry = excluded.entry, role = excluded.role, member = excluded.member, name = excluded.name,
    left_because = NULL, left_note = NULL;
