-- Requests to remove an entry that is about somebody else. What they ask for, a second person decides.
CREATE TABLE removals (
    area TEXT NOT NULL,
    stream TEXT NOT NULL,
    removal TEXT NOT NULL,
    origin TEXT NOT NULL,
    number INTEGER NOT NULL,
    reason TEXT NOT NULL,
    asked_by TEXT NOT NULL,
    asked_at INTEGER NOT NULL,
    state TEXT NOT NULL,
    settled_by TEXT,
    settled_at INTEGER,
    settled_reason TEXT,
    PRIMARY KEY (area, stream, removal)
) STRICT, WITHOUT ROWID;
-- Ids sort in the order in which they were made, so the oldest request comes first.
CREATE INDEX removals_open ON removals (area, removal) WHERE state = 'open';
