-- What agencies promised to do, and how it is going. `valid_from` is the day it was agreed, empty when that
-- is not known; `valid_to` the day it was done or not needed any more.
CREATE TABLE actions (
    area TEXT NOT NULL,
    stream TEXT NOT NULL,
    action TEXT NOT NULL,
    version INTEGER NOT NULL,
    title TEXT NOT NULL,
    done_looks_like TEXT,
    agency TEXT,
    owner TEXT,
    owner_post TEXT,
    first_due_on DATE NOT NULL,
    due_on DATE NOT NULL,
    due_reason TEXT,
    source TEXT,
    ending TEXT CHECK (ending = 'done' OR ending = 'not-needed'),
    evidence TEXT,
    closed_reason TEXT,
    valid_from DATE,
    valid_to DATE NOT NULL,
    known_from INTEGER NOT NULL,
    known_to INTEGER NOT NULL,
    PRIMARY KEY (area, stream, action, version)
) STRICT, WITHOUT ROWID;
-- What is open now, by the day it is due: of an area, and of one of our workers.
CREATE INDEX actions_open ON actions (area, due_on, action)
    WHERE known_to = 253402214400000000 AND ending IS NULL;
CREATE INDEX actions_owned ON actions (area, owner_post, due_on, action)
    WHERE known_to = 253402214400000000 AND ending IS NULL;

CREATE TABLE action_notes (
    area TEXT NOT NULL,
    stream TEXT NOT NULL,
    action TEXT NOT NULL,
    recorded INTEGER NOT NULL,
    origin TEXT NOT NULL,
    entry INTEGER NOT NULL,
    note TEXT NOT NULL,
    actor TEXT NOT NULL,
    PRIMARY KEY (area, stream, action, recorded, origin, entry)
) STRICT, WITHOUT ROWID;
