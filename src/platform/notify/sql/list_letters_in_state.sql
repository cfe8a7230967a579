-- An area's letters in one state, the latest first.
SELECT letter, stream, state, subject, sealed, posted, posted_by, tries, unsure, lease_until, problem, ended
FROM outbox
WHERE area = :area AND state = :state
ORDER BY letter DESC
LIMIT :most;
