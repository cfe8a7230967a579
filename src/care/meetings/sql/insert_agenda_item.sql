-- Somebody is put on an agenda.
INSERT INTO agenda_items (area, stream, item, meeting, version, meets_on, place, why, state)
VALUES (:area, :stream, :item, :meeting, 1, :meets_on, :place, :why, 'to-do');
