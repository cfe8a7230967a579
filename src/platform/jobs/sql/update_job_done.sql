-- It is done, unless it was asked for again meanwhile.
UPDATE jobs SET state = 'done', progress = :progress, lease_until = 0, attempts = 0, problem = '', ended = :now
WHERE area = :area AND job = :job AND state = 'waiting' AND lease_until = :held_until AND again = 0;
