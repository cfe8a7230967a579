DELETE FROM idempotency WHERE area = :area AND stream = :stream;
