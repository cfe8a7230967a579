-- Somebody is about to send it. Of two who try only one changes the row; what becomes of it is not known yet.
UPDATE outbox SET lease_until = :lease_until, tries = tries + 1, unsure = unsure + 1
WHERE area = :area AND letter = :letter AND state = 'waiting' AND lease_until <= :now
RETURNING letter, stream, state, subject, sealed, posted, posted_by, tries, unsure, lease_until, problem, ended;
