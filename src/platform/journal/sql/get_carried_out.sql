-- Where a command that was carried out before sent its sender.
SELECT redirect FROM idempotency WHERE area = :area AND fingerprint = :fingerprint;
