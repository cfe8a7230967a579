-- What waits and nobody will send: there was no mail server when it was to be sent.
SELECT letter
FROM outbox
WHERE area = :area AND state = 'waiting' AND NOT EXISTS (
    SELECT 1 FROM jobs
    WHERE jobs.area = outbox.area AND jobs.kind = :kind AND jobs.argument = outbox.letter
      AND jobs.state IN ('waiting', 'failed')
)
ORDER BY letter
LIMIT :most;
