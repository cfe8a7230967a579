-- What waits for somebody, or failed, is not to be sent any more. What it said is not kept.
UPDATE outbox SET state = 'stopped', sealed = NULL, problem = '', ended = :now
WHERE area = :area AND stream = :stream AND state IN ('waiting', 'failed');
