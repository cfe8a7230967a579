-- A meeting, planned for the first time or anew.
INSERT INTO meetings (area, stream, meeting, version, meets_on, starts_at, place, chair, quorum, state)
VALUES (:area, :stream, :meeting, 1, :meets_on, :starts_at, :place, :chair, :quorum, 'planned')
ON CONFLICT (area, stream, meeting) DO UPDATE SET version = meetings.version + 1, meets_on = excluded.meets_on,
    starts_at = excluded.starts_at, place = excluded.place, chair = excluded.chair, quorum = excluded.quorum;
