-- What waits of one kind of work, what was done last, and what failed.
SELECT job, kind, argument, state, not_before, lease_until, attempts, progress, problem, asked_by, made, ended
FROM jobs
WHERE area = :area AND kind = :kind
ORDER BY argument, state;
