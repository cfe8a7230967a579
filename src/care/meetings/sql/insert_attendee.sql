-- Somebody who was asked to a meeting, for the first time or anew.
INSERT INTO meeting_attendees (area, stream, meeting, attendee, version, name, agency, attendance)
VALUES (:area, :stream, :meeting, :attendee, 1, :name, :agency, :attendance)
ON CONFLICT (area, stream, meeting, attendee) DO UPDATE SET version = meeting_attendees.version + 1,
    name = excluded.name, agency = excluded.agency, attendance = excluded.attendance;
