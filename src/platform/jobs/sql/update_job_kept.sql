-- How far it has come, and a lease that begins anew.
UPDATE jobs SET progress = :progress, lease_until = :lease_until, attempts = 0, problem = ''
WHERE area = :area AND job = :job AND state = 'waiting' AND lease_until = :held_until;
