-- As lock_command.sql: the same command twice at once would otherwise find that neither was carried out.
SELECT pg_advisory_xact_lock(hashtextextended(encode(CAST(:fingerprint AS BYTES), 'hex'), 0));
