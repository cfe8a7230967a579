-- The record itself. Only the content key of an entry ever changes, to nothing.
CREATE TABLE entries (
    position INTEGER PRIMARY KEY,
    area TEXT NOT NULL,
    stream TEXT NOT NULL,
    number INTEGER NOT NULL,
    recorded INTEGER NOT NULL,
    hash BYTES NOT NULL,
    content_key BYTES,
    ciphertext BYTES NOT NULL
) STRICT;
CREATE UNIQUE INDEX entries_by_stream ON entries (area, stream, number);
