-- It did not go, and is tried again later.
UPDATE outbox SET lease_until = 0, unsure = :unsure, problem = :problem
WHERE area = :area AND letter = :letter AND lease_until = :held_until AND state = 'waiting';
