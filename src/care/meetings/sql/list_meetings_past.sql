-- The meetings before one of them, or before a day, the latest first.
SELECT meeting, version, meets_on, starts_at, place, chair, quorum, state, ended_on, note, next_on, cancelled_because
FROM meetings
WHERE area = :area AND (meets_on, meeting) < (:before, :before_meeting)
ORDER BY meets_on DESC, meeting DESC
LIMIT :limit;
