-- The mail server took it, even if it was to be stopped meanwhile. What it said is not kept.
UPDATE outbox SET state = 'sent', sealed = NULL, lease_until = 0, unsure = 0, problem = '', ended = :now
WHERE area = :area AND letter = :letter AND lease_until = :held_until;
