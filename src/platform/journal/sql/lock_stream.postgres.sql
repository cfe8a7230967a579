-- As lock_stream.sql, holding the row until the transaction ends.
SELECT kind, number, recorded, hash, wrapped_key
FROM streams
WHERE area = :area AND stream = :stream
FOR UPDATE;
