-- The meetings from a day on, the soonest first.
SELECT meeting, version, meets_on, starts_at, place, chair, quorum, state, ended_on, note, next_on, cancelled_because
FROM meetings
WHERE area = :area AND meets_on >= :from
ORDER BY meets_on, meeting
LIMIT :limit;
