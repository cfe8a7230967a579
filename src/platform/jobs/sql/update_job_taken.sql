-- Somebody works on it from now until the lease ends. Of two who try only one changes the row.
UPDATE jobs SET lease_until = :lease_until, attempts = attempts + 1
WHERE area = :area AND job = :job AND state = 'waiting' AND not_before <= :now AND lease_until <= :now
RETURNING job, kind, argument, state, not_before, lease_until, attempts, progress, problem, asked_by, made, ended;
