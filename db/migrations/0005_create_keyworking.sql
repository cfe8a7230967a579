-- Episodes of support, and the workers who give it.
CREATE TABLE episodes (
    area TEXT NOT NULL,
    stream TEXT NOT NULL,
    episode TEXT NOT NULL,
    version INTEGER NOT NULL,
    entry INTEGER NOT NULL,
    kind TEXT NOT NULL,
    phase TEXT,
    close_reason TEXT,
    valid_from DATE NOT NULL,
    valid_to DATE NOT NULL,
    known_from INTEGER NOT NULL,
    known_to INTEGER NOT NULL,
    PRIMARY KEY (area, stream, episode, version)
) STRICT, WITHOUT ROWID;

CREATE TABLE allocations (
    area TEXT NOT NULL,
    stream TEXT NOT NULL,
    allocation TEXT NOT NULL,
    version INTEGER NOT NULL,
    entry INTEGER NOT NULL,
    worker TEXT NOT NULL,
    role TEXT NOT NULL,
    valid_from DATE NOT NULL,
    valid_to DATE NOT NULL,
    known_from INTEGER NOT NULL,
    known_to INTEGER NOT NULL,
    PRIMARY KEY (area, stream, allocation, version)
) STRICT, WITHOUT ROWID;
CREATE INDEX allocations_by_worker ON allocations (area, worker, known_to, valid_to, valid_from, stream);
