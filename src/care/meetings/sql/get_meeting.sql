-- One meeting.
SELECT meeting, version, meets_on, starts_at, place, chair, quorum, state, ended_on, note, next_on, cancelled_because
FROM meetings
WHERE area = :area AND stream = :stream AND meeting = :meeting;
