-- Who was asked to a meeting.
SELECT attendee, version, name, agency, attendance
FROM meeting_attendees
WHERE area = :area AND stream = :stream AND meeting = :meeting
ORDER BY attendee;
