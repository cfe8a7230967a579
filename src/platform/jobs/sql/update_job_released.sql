-- Nobody works on it any more, and it is not done: it goes on at the given time.
UPDATE jobs SET lease_until = 0, attempts = :attempts, problem = :problem, not_before = :not_before
WHERE area = :area AND job = :job AND state = 'waiting' AND lease_until = :held_until;
