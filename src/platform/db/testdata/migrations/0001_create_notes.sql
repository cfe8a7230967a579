-- A table with every type that a schema of ours uses, for the tests of this module.
CREATE TABLE notes (
    area TEXT NOT NULL,
    id TEXT NOT NULL,
    count INTEGER,
    share REAL,
    words TEXT,
    day DATE,
    at BIGINT,
    bytes BYTES,
    PRIMARY KEY (area, id),
    CHECK (count >= 0)
) STRICT, WITHOUT ROWID;

CREATE UNIQUE INDEX notes_words ON notes (area, words);
