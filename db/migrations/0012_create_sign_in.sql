-- Signing in, and what people looked at. Operational tables: none follows from the journal.

-- A password's Argon2id hash. Looked up by e-mail before any area is known.
-- operational: no row-level security
CREATE TABLE credentials (
    area TEXT NOT NULL,
    user_id TEXT NOT NULL,
    email TEXT NOT NULL,
    password_hash TEXT NOT NULL,
    PRIMARY KEY (area, user_id)
) STRICT, WITHOUT ROWID;
CREATE UNIQUE INDEX credentials_email ON credentials (email);

-- Sessions by a hash of the cookie's secret.
-- operational: no row-level security
CREATE TABLE sessions (
    token_hash BYTES NOT NULL PRIMARY KEY,
    area TEXT NOT NULL,
    user_id TEXT NOT NULL,
    created INTEGER NOT NULL,
    last_seen INTEGER NOT NULL,
    expires INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX sessions_by_user ON sessions (area, user_id);
CREATE INDEX sessions_by_expiry ON sessions (expires);

-- Failed attempts to sign in, by account and by address apart, so that nobody can lock another out.
-- operational: no row-level security
CREATE TABLE sign_in_attempts (
    subject BYTES NOT NULL,
    at INTEGER NOT NULL,
    nonce INTEGER NOT NULL,
    PRIMARY KEY (subject, at, nonce)
) STRICT, WITHOUT ROWID;
CREATE INDEX sign_in_attempts_by_time ON sign_in_attempts (at);

-- Who looked at whose record, chained per node and day.
CREATE TABLE access_log (
    area TEXT NOT NULL,
    node TEXT NOT NULL,
    day DATE NOT NULL,
    number INTEGER NOT NULL,
    at INTEGER NOT NULL,
    user_id TEXT NOT NULL,
    stream TEXT NOT NULL,
    what TEXT NOT NULL,
    hash BYTES NOT NULL,
    PRIMARY KEY (area, node, day, number)
) STRICT, WITHOUT ROWID;
CREATE INDEX access_log_by_stream ON access_log (area, stream, at);

-- Search text kept for a day under an id, so that no name is ever in a URL.
CREATE TABLE stored_searches (
    area TEXT NOT NULL,
    search TEXT NOT NULL,
    user_id TEXT NOT NULL,
    text TEXT NOT NULL,
    made INTEGER NOT NULL,
    PRIMARY KEY (area, search)
) STRICT, WITHOUT ROWID;
CREATE INDEX stored_searches_by_time ON stored_searches (made);
