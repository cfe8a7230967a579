-- The journal in the order of recording, a page at a time.
SELECT area, stream, position, number, recorded, hash, content_key, ciphertext
FROM entries
WHERE position > :after
ORDER BY position
LIMIT :limit;
