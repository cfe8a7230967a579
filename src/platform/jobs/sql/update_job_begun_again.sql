-- It was asked for again while it was at work: it begins from the start.
UPDATE jobs SET progress = '', lease_until = 0, attempts = 0, problem = '', again = 0, not_before = :now
WHERE area = :area AND job = :job AND state = 'waiting' AND lease_until = :held_until AND again = 1;
