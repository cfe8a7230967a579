-- The head of a stream, to append to it. PostgreSQL locks the row.
SELECT kind, number, recorded, hash, wrapped_key
FROM streams
WHERE area = :area AND stream = :stream;
