-- What somebody said yes or no to, or took back, about the service and about sharing. Agencies stand by their
-- names, with commas between.
CREATE TABLE consents (
    area TEXT NOT NULL,
    stream TEXT NOT NULL,
    consent TEXT NOT NULL,
    version INTEGER NOT NULL,
    kind TEXT NOT NULL,
    given_by TEXT NOT NULL,
    name TEXT,
    relation TEXT,
    ability TEXT,
    considered TEXT,
    decided_on DATE NOT NULL,
    how TEXT NOT NULL,
    explained TEXT NOT NULL,
    on_register INTEGER,
    keyworking INTEGER,
    shares_with TEXT NOT NULL,
    not_with TEXT NOT NULL,
    review_on DATE,
    PRIMARY KEY (area, stream, consent)
) STRICT, WITHOUT ROWID;

-- The latest answer about the register, so that an area can count them.
CREATE TABLE register_answers (
    area TEXT NOT NULL,
    stream TEXT NOT NULL,
    standing TEXT NOT NULL,
    PRIMARY KEY (area, stream)
) STRICT, WITHOUT ROWID;
CREATE INDEX register_answers_counted ON register_answers (area, standing);

-- What was shared with whom, and why that was allowed.
CREATE TABLE sharings (
    area TEXT NOT NULL,
    stream TEXT NOT NULL,
    sharing TEXT NOT NULL,
    version INTEGER NOT NULL,
    agency TEXT NOT NULL,
    who TEXT NOT NULL,
    what TEXT NOT NULL,
    basis TEXT NOT NULL,
    why TEXT NOT NULL,
    decided_by TEXT NOT NULL,
    shared_on DATE NOT NULL,
    PRIMARY KEY (area, stream, sharing)
) STRICT, WITHOUT ROWID;

-- How many days before an area asks for consent again, in its own stream.
CREATE TABLE asking_again (
    area TEXT NOT NULL,
    stream TEXT NOT NULL,
    valid_from DATE NOT NULL,
    entry INTEGER NOT NULL,
    days_before INTEGER NOT NULL,
    PRIMARY KEY (area, stream, valid_from, entry)
) STRICT, WITHOUT ROWID;

-- The people around a young person.
CREATE TABLE circle_contacts (
    area TEXT NOT NULL,
    stream TEXT NOT NULL,
    contact TEXT NOT NULL,
    version INTEGER NOT NULL,
    name TEXT NOT NULL,
    relation TEXT NOT NULL,
    parental_responsibility INTEGER NOT NULL,
    lives_with INTEGER NOT NULL,
    language TEXT,
    interpreter INTEGER NOT NULL,
    prefers TEXT,
    hours TEXT,
    PRIMARY KEY (area, stream, contact)
) STRICT, WITHOUT ROWID;

-- Where they and the young person can be reached, and who must not be told.
CREATE TABLE circle_addresses (
    area TEXT NOT NULL,
    stream TEXT NOT NULL,
    address TEXT NOT NULL,
    version INTEGER NOT NULL,
    contact TEXT,
    kind TEXT NOT NULL,
    value TEXT NOT NULL,
    used_from DATE,
    used_to DATE,
    confidential INTEGER NOT NULL,
    not_to TEXT NOT NULL,
    not_to_agencies TEXT NOT NULL,
    not_to_young_person INTEGER NOT NULL,
    why_not TEXT,
    asked_by TEXT,
    PRIMARY KEY (area, stream, address)
) STRICT, WITHOUT ROWID;
