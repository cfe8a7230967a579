-- What is due for a person, as it was known; and what an area said of its rules.
CREATE TABLE deadlines (
    area TEXT NOT NULL,
    stream TEXT NOT NULL,
    deadline TEXT NOT NULL,
    version INTEGER NOT NULL,
    entry INTEGER NOT NULL,
    rule_set TEXT NOT NULL,
    rule TEXT NOT NULL,
    about TEXT NOT NULL,
    kind TEXT,
    first_due_on DATE NOT NULL,
    due_on DATE NOT NULL,
    counted TEXT NOT NULL,
    standing TEXT NOT NULL,
    set_version TEXT NOT NULL,
    calendar TEXT NOT NULL,
    source TEXT NOT NULL,
    extended_because TEXT,
    extension_note TEXT NOT NULL,
    ending TEXT,
    valid_from DATE NOT NULL,
    valid_to DATE NOT NULL,
    known_from INTEGER NOT NULL,
    known_to INTEGER NOT NULL,
    PRIMARY KEY (area, stream, deadline, version)
) STRICT, WITHOUT ROWID;

CREATE TABLE area_rules (
    area TEXT NOT NULL,
    stream TEXT NOT NULL,
    entry INTEGER NOT NULL,
    what TEXT NOT NULL,
    name TEXT NOT NULL,
    whom TEXT NOT NULL,
    value TEXT NOT NULL,
    starts_on DATE,
    PRIMARY KEY (area, stream, entry)
) STRICT, WITHOUT ROWID;
