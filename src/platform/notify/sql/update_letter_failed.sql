-- It will not go by itself. It stays for somebody to see.
UPDATE outbox SET state = 'failed', lease_until = 0, problem = :problem, ended = :now
WHERE area = :area AND letter = :letter AND lease_until = :held_until AND state = 'waiting';
