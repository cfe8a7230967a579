-- What somebody has to do, waits for, or has just been given: a row for each thing, as it is now held.
-- `worker` is whose it is; empty where it is nobody's yet.
CREATE TABLE today (
    area TEXT NOT NULL,
    stream TEXT NOT NULL,
    list TEXT NOT NULL,
    kind TEXT NOT NULL,
    thing TEXT NOT NULL,
    worker TEXT NOT NULL,
    due_on DATE NOT NULL,
    words TEXT NOT NULL,
    shown_name TEXT NOT NULL,
    PRIMARY KEY (area, stream, list, kind, thing)
) STRICT, WITHOUT ROWID;
CREATE INDEX today_by_worker ON today (area, worker, list, due_on, stream, thing);
CREATE INDEX today_by_day ON today (area, list, due_on, stream, thing);

-- How many of them there are: of each worker, and of all (`*`).
CREATE TABLE today_counts (
    area TEXT NOT NULL,
    worker TEXT NOT NULL,
    list TEXT NOT NULL,
    due_on DATE NOT NULL,
    items INTEGER NOT NULL,
    PRIMARY KEY (area, worker, list, due_on)
) STRICT, WITHOUT ROWID;
