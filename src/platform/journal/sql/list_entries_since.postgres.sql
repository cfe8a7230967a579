-- As list_entries_since.sql, stopping below every transaction that is still running: a position allotted
-- to one of them may yet appear.
SELECT area, stream, position, number, recorded, hash, content_key, ciphertext
FROM entries
WHERE position > :after AND xact < pg_snapshot_xmin(pg_current_snapshot())
ORDER BY position
LIMIT :limit;
