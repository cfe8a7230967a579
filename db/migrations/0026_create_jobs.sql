-- Work that is done later, by whichever process takes it. An operational table: it follows from nothing, and it
-- holds ids and no word about anybody. Of one kind and argument at most one row waits, is done, and has failed.
CREATE TABLE jobs (
    area TEXT NOT NULL,
    job TEXT NOT NULL,
    kind TEXT NOT NULL,
    argument TEXT NOT NULL,
    state TEXT NOT NULL,
    not_before INTEGER NOT NULL,
    lease_until INTEGER NOT NULL,
    attempts INTEGER NOT NULL,
    again INTEGER NOT NULL,
    progress TEXT NOT NULL,
    problem TEXT NOT NULL,
    asked_by TEXT NOT NULL,
    made INTEGER NOT NULL,
    ended INTEGER,
    PRIMARY KEY (area, job)
) STRICT, WITHOUT ROWID;
CREATE UNIQUE INDEX jobs_once ON jobs (area, kind, argument, state);
CREATE INDEX jobs_next ON jobs (state, not_before);
