-- Streams in order of id, a page at a time.
SELECT area, stream, kind, number, recorded, hash, wrapped_key
FROM streams
WHERE (area, stream) > (:after_area, :after_stream)
ORDER BY area, stream
LIMIT :limit;
