INSERT INTO stream_aliases (area, stream, survivor, merged_at)
VALUES (:area, :stream, :survivor, :merged_at);
