-- What failed is to be tried once more, as if it were new. What says nothing any more cannot be.
UPDATE outbox SET state = 'waiting', tries = 0, unsure = 0, lease_until = 0, ended = NULL
WHERE area = :area AND state = 'failed' AND sealed IS NOT NULL
RETURNING letter;
