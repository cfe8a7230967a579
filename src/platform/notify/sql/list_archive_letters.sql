-- Every letter, for a backup: what waited when it was made still waits when it is restored.
SELECT area, letter, stream, state, subject, to_hash, sealed, posted, posted_by, tries, unsure, lease_until, problem,
       ended
FROM outbox
ORDER BY area, letter;
