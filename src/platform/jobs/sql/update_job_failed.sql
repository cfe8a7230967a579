-- It was tried often enough. It stays for somebody to see.
UPDATE jobs SET state = 'failed', lease_until = 0, problem = :problem, ended = :now
WHERE area = :area AND job = :job AND state = 'waiting' AND lease_until = :held_until;
