-- Holds a command's key until the transaction ends. SQLite has one writer at a time, so nothing is to do.
SELECT CAST(:fingerprint AS BYTES);
