-- What a stream is, whether its key is destroyed, and whose record it has become.
SELECT streams.kind, CASE WHEN streams.wrapped_key IS NULL THEN 1 ELSE 0 END, stream_aliases.survivor
FROM streams
LEFT JOIN stream_aliases ON stream_aliases.area = streams.area AND stream_aliases.stream = streams.stream
WHERE streams.area = :area AND streams.stream = :stream;
