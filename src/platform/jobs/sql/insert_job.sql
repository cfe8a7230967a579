-- Work that waits. The same work waits once: asked for again it is due the earlier of both times and tried anew, and
-- what has begun already is done again after it, for it may have passed what was changed.
INSERT INTO jobs (area, job, kind, argument, state, not_before, lease_until, attempts, again, progress, problem,
    asked_by, made, ended)
VALUES (:area, :job, :kind, :argument, :state, :not_before, :lease_until, :attempts, :again, :progress, :problem,
    :asked_by, :made, :ended)
ON CONFLICT (area, kind, argument, state) DO UPDATE SET
    not_before = CASE WHEN excluded.not_before < jobs.not_before THEN excluded.not_before ELSE jobs.not_before END,
    attempts = 0,
    again = CASE WHEN jobs.lease_until > 0 OR jobs.progress <> '' THEN 1 ELSE 0 END,
    asked_by = excluded.asked_by;
