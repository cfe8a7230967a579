-- As 0002_create_entries.sql; PostgreSQL numbers positions itself, and keeps the writing transaction
-- so that a follower can stop below those still running.
CREATE TABLE entries (
    position BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    xact xid8 NOT NULL DEFAULT pg_current_xact_id(),
    area TEXT NOT NULL,
    stream TEXT NOT NULL,
    number INTEGER NOT NULL,
    recorded INTEGER NOT NULL,
    hash BYTES NOT NULL,
    content_key BYTES,
    ciphertext BYTES NOT NULL
) STRICT;
CREATE UNIQUE INDEX entries_by_stream ON entries (area, stream, number);
