-- What has failed for good, the latest first.
SELECT job, kind, argument, state, not_before, lease_until, attempts, progress, problem, asked_by, made, ended
FROM jobs
WHERE area = :area AND state = 'failed'
ORDER BY ended DESC, job;
