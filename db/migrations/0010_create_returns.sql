-- The state of each quarter's return; figures are frozen in the signing entry and copied here.
CREATE TABLE quarter_returns (
    area TEXT NOT NULL,
    stream TEXT NOT NULL,
    quarter TEXT NOT NULL,
    version INTEGER NOT NULL,
    state TEXT NOT NULL,
    successes TEXT NOT NULL,
    development TEXT NOT NULL,
    challenges TEXT NOT NULL,
    PRIMARY KEY (area, quarter)
) STRICT, WITHOUT ROWID;
CREATE INDEX quarter_returns_by_stream ON quarter_returns (area, stream);

CREATE TABLE signed_returns (
    area TEXT NOT NULL,
    stream TEXT NOT NULL,
    entry INTEGER NOT NULL,
    quarter TEXT NOT NULL,
    signed_by TEXT NOT NULL,
    signed_at INTEGER NOT NULL,
    as_known INTEGER NOT NULL,
    figures TEXT NOT NULL,
    rules TEXT NOT NULL,
    software TEXT NOT NULL,
    reopened_at INTEGER,
    reopened_by TEXT,
    reopen_reason TEXT,
    PRIMARY KEY (area, stream, entry)
) STRICT, WITHOUT ROWID;
