-- Every letter of an erased record.
DELETE FROM outbox WHERE area = :area AND stream = :stream;
