-- Early signs that things may be getting harder for somebody. `considered` is the day up to which signals were
-- taken account of when this one was.
CREATE TABLE signals (
    area TEXT NOT NULL,
    stream TEXT NOT NULL,
    signal TEXT NOT NULL,
    entry INTEGER NOT NULL,
    kind TEXT NOT NULL,
    noticed_on DATE NOT NULL,
    told_by TEXT,
    note TEXT,
    considered DATE,
    PRIMARY KEY (area, stream, signal)
) STRICT, WITHOUT ROWID;

-- When signals ask for a rating to be looked at again.
CREATE TABLE signal_looks (
    area TEXT NOT NULL,
    stream TEXT NOT NULL,
    look TEXT NOT NULL,
    entry INTEGER NOT NULL,
    asked_on DATE NOT NULL,
    due_on DATE NOT NULL,
    counted TEXT NOT NULL,
    because TEXT NOT NULL,
    ended_on DATE,
    PRIMARY KEY (area, stream, look)
) STRICT, WITHOUT ROWID;

-- What an area says of signals, from a day.
CREATE TABLE signal_rules (
    area TEXT NOT NULL,
    stream TEXT NOT NULL,
    entry INTEGER NOT NULL,
    alone TEXT NOT NULL,
    several INTEGER NOT NULL,
    within_days INTEGER NOT NULL,
    days INTEGER NOT NULL,
    starts_on DATE NOT NULL,
    PRIMARY KEY (area, stream, entry)
) STRICT, WITHOUT ROWID;

-- The versions of an area's questions about risk, each whole.
CREATE TABLE risk_questionnaires (
    area TEXT NOT NULL,
    stream TEXT NOT NULL,
    questionnaire TEXT NOT NULL,
    entry INTEGER NOT NULL,
    number INTEGER NOT NULL,
    text TEXT NOT NULL,
    starts_on DATE NOT NULL,
    reason TEXT NOT NULL,
    PRIMARY KEY (area, stream, questionnaire)
) STRICT, WITHOUT ROWID;

-- What was answered, in words, what that suggested and what a person decided.
CREATE TABLE risk_assessments (
    area TEXT NOT NULL,
    stream TEXT NOT NULL,
    assessment TEXT NOT NULL,
    entry INTEGER NOT NULL,
    number INTEGER NOT NULL,
    title TEXT NOT NULL,
    said TEXT NOT NULL,
    score INTEGER NOT NULL,
    suggested TEXT,
    because TEXT NOT NULL,
    rating TEXT NOT NULL,
    rationale TEXT NOT NULL,
    override_reason TEXT,
    assessed_on DATE NOT NULL,
    rating_id TEXT NOT NULL,
    PRIMARY KEY (area, stream, assessment)
) STRICT, WITHOUT ROWID;

-- What an area says that a rating asks for, from a day. Without days it does not.
CREATE TABLE rating_duty_settings (
    area TEXT NOT NULL,
    stream TEXT NOT NULL,
    entry INTEGER NOT NULL,
    rating TEXT NOT NULL,
    duty TEXT NOT NULL,
    days INTEGER,
    starts_on DATE NOT NULL,
    PRIMARY KEY (area, stream, entry)
) STRICT, WITHOUT ROWID;

-- What somebody's rating asks for, by when and why, and what became of it.
CREATE TABLE rating_duties (
    area TEXT NOT NULL,
    stream TEXT NOT NULL,
    duty TEXT NOT NULL,
    version INTEGER NOT NULL,
    entry INTEGER NOT NULL,
    kind TEXT NOT NULL,
    rating TEXT NOT NULL,
    starts_on DATE NOT NULL,
    due_on DATE NOT NULL,
    counted TEXT NOT NULL,
    ending TEXT,
    ended_on DATE,
    note TEXT,
    PRIMARY KEY (area, stream, duty)
) STRICT, WITHOUT ROWID;
