-- What was sent, stopped or failed so long ago that nobody asks for it any more.
DELETE FROM outbox WHERE area = :area AND state <> 'waiting' AND ended < :before;
