SELECT area, stream, number, recorded, hash, content_key, ciphertext FROM entries ORDER BY position;
