-- What may be taken now, in every area that the reader sees, the longest due first.
SELECT area, job
FROM jobs
WHERE state = 'waiting' AND not_before <= :now AND lease_until <= :now
ORDER BY not_before, job
LIMIT :most;
