-- The journal: streams, their keys, and what this installation knows about itself.

-- operational: no row-level security
CREATE TABLE installation (
    name TEXT NOT NULL PRIMARY KEY,
    value TEXT NOT NULL
) STRICT;

-- Every type and version of event ever recorded here, so that an older program refuses the database.
-- operational: no row-level security
CREATE TABLE event_types (
    type TEXT NOT NULL,
    version INTEGER NOT NULL,
    PRIMARY KEY (type, version)
) STRICT;

-- The version of each projection that its rows were written by.
-- operational: no row-level security
CREATE TABLE projection_versions (
    name TEXT NOT NULL PRIMARY KEY,
    version INTEGER NOT NULL
) STRICT;

-- Each area's key, wrapped by the root key.
CREATE TABLE area_keys (
    area TEXT NOT NULL PRIMARY KEY,
    wrapped_key BYTES NOT NULL
) STRICT;

-- The head of each stream. Locking its row orders the stream's entries. An erased stream has no key.
CREATE TABLE streams (
    area TEXT NOT NULL,
    stream TEXT NOT NULL,
    kind TEXT NOT NULL,
    number INTEGER NOT NULL,
    recorded INTEGER NOT NULL,
    hash BYTES NOT NULL,
    wrapped_key BYTES,
    PRIMARY KEY (area, stream)
) STRICT;

-- A merged stream and the one that its entries are now replayed into.
CREATE TABLE stream_aliases (
    area TEXT NOT NULL,
    stream TEXT NOT NULL,
    survivor TEXT NOT NULL,
    merged_at INTEGER NOT NULL,
    PRIMARY KEY (area, stream)
) STRICT;
CREATE INDEX stream_aliases_by_survivor ON stream_aliases (area, survivor);

-- Commands already carried out, by a keyed fingerprint; never what they said.
CREATE TABLE idempotency (
    area TEXT NOT NULL,
    fingerprint BYTES NOT NULL,
    stream TEXT NOT NULL,
    redirect TEXT NOT NULL,
    recorded INTEGER NOT NULL,
    PRIMARY KEY (area, fingerprint)
) STRICT;
CREATE INDEX idempotency_by_stream ON idempotency (area, stream);
CREATE INDEX idempotency_by_time ON idempotency (recorded);
