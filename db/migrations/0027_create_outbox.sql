-- Letters that are sent by e-mail, and links for people without an account. Operational tables: neither follows
-- from the journal, and both name the stream with which they are erased.

-- What waits, what went and what reached nobody. To whom and what it says is sealed, and gone once it is sent.
CREATE TABLE outbox (
    area TEXT NOT NULL,
    letter TEXT NOT NULL,
    stream TEXT NOT NULL,
    state TEXT NOT NULL,
    subject TEXT NOT NULL,
    to_hash BYTES NOT NULL,
    sealed BYTES,
    posted INTEGER NOT NULL,
    posted_by TEXT NOT NULL,
    tries INTEGER NOT NULL,
    unsure INTEGER NOT NULL,
    lease_until INTEGER NOT NULL,
    problem TEXT NOT NULL,
    ended INTEGER,
    PRIMARY KEY (area, letter)
) STRICT, WITHOUT ROWID;
CREATE INDEX outbox_by_state ON outbox (area, state, letter);
CREATE INDEX outbox_by_stream ON outbox (area, stream);

-- One-time links by a hash of the secret in their address. Found before any area is known.
-- operational: no row-level security
CREATE TABLE one_time_links (
    secret_hash BYTES NOT NULL PRIMARY KEY,
    area TEXT NOT NULL,
    link TEXT NOT NULL,
    stream TEXT NOT NULL,
    purpose TEXT NOT NULL,
    about TEXT NOT NULL,
    code_hash BYTES NOT NULL,
    ends INTEGER NOT NULL,
    wrong INTEGER NOT NULL,
    holder_hash BYTES,
    held_until INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE UNIQUE INDEX one_time_links_by_holder ON one_time_links (holder_hash);
CREATE INDEX one_time_links_by_stream ON one_time_links (area, stream);
CREATE INDEX one_time_links_by_end ON one_time_links (ends);
