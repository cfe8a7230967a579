-- What was written about one record, the latest first.
SELECT letter, stream, state, subject, sealed, posted, posted_by, tries, unsure, lease_until, problem, ended
FROM outbox
WHERE area = :area AND stream = :stream
ORDER BY letter DESC;
