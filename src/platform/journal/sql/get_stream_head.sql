SELECT kind, number, recorded, hash, wrapped_key
FROM streams
WHERE area = :area AND stream = :stream;
