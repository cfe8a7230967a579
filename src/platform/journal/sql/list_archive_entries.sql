-- Entries as a backup holds them, in the order of recording, a page at a time.
SELECT area, stream, number, recorded, hash, content_key, ciphertext, position
FROM entries
WHERE position > :after
ORDER BY position
LIMIT :limit;
