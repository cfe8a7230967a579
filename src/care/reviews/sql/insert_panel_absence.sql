-- Somebody who holds reviews is away.
INSERT INTO panel_absences (area, stream, member, entry, away_from, away_to)
VALUES (:area, :stream, :member, :entry, :away_from, :away_to);
