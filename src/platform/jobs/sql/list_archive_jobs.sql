-- Every job, for a backup: what waited when it was made still waits when it is restored.
SELECT area, job, kind, argument, state, not_before, lease_until, attempts, again, progress, problem, asked_by, made,
       ended
FROM jobs
ORDER BY area, job;
