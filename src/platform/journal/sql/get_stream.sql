-- What a stream is, and whose it has become.
SELECT streams.kind, streams.number, streams.wrapped_key IS NULL, stream_aliases.survivor
FROM streams
LEFT JOIN stream_aliases ON stream_aliases.area = streams.area AND stream_aliases.stream = streams.stream
WHERE streams.area = :area AND streams.stream = :stream;
