-- What happens during a stay in hospital. `record` is the id of the thing. What a deadline or a return counts is
-- kept as it was known (`known_from`, `known_to`); the rest as it is now.

CREATE TABLE legal_status_changes (
    area TEXT NOT NULL,
    stream TEXT NOT NULL,
    record TEXT NOT NULL,
    version INTEGER NOT NULL,
    admission TEXT NOT NULL,
    code TEXT NOT NULL,
    valid_from DATE NOT NULL,
    known_from INTEGER NOT NULL,
    known_to INTEGER NOT NULL,
    PRIMARY KEY (area, stream, record, version)
) STRICT, WITHOUT ROWID;

CREATE TABLE ready_days (
    area TEXT NOT NULL,
    stream TEXT NOT NULL,
    record TEXT NOT NULL,
    version INTEGER NOT NULL,
    admission TEXT NOT NULL,
    valid_from DATE NOT NULL,
    note TEXT,
    known_from INTEGER NOT NULL,
    known_to INTEGER NOT NULL,
    PRIMARY KEY (area, stream, record, version)
) STRICT, WITHOUT ROWID;

CREATE TABLE discharge_delays (
    area TEXT NOT NULL,
    stream TEXT NOT NULL,
    record TEXT NOT NULL,
    version INTEGER NOT NULL,
    admission TEXT NOT NULL,
    reason TEXT NOT NULL,
    owner TEXT NOT NULL,
    note TEXT,
    valid_from DATE NOT NULL,
    ended_on DATE,
    known_from INTEGER NOT NULL,
    known_to INTEGER NOT NULL,
    PRIMARY KEY (area, stream, record, version)
) STRICT, WITHOUT ROWID;

CREATE TABLE oversight_visits (
    area TEXT NOT NULL,
    stream TEXT NOT NULL,
    record TEXT NOT NULL,
    version INTEGER NOT NULL,
    admission TEXT NOT NULL,
    visited_on DATE NOT NULL,
    visitor TEXT NOT NULL,
    seen TEXT NOT NULL,
    safe TEXT NOT NULL,
    known_from INTEGER NOT NULL,
    known_to INTEGER NOT NULL,
    PRIMARY KEY (area, stream, record, version)
) STRICT, WITHOUT ROWID;

-- Every day that was planned for a discharge, and why, by the version of the admission that it came with.
CREATE TABLE planned_discharges (
    area TEXT NOT NULL,
    stream TEXT NOT NULL,
    admission TEXT NOT NULL,
    version INTEGER NOT NULL,
    planned_on DATE,
    reason TEXT,
    recorded INTEGER NOT NULL,
    PRIMARY KEY (area, stream, admission, version)
) STRICT, WITHOUT ROWID;

CREATE TABLE hospital_leave (
    area TEXT NOT NULL,
    stream TEXT NOT NULL,
    record TEXT NOT NULL,
    version INTEGER NOT NULL,
    admission TEXT NOT NULL,
    left_on DATE NOT NULL,
    due_back_on DATE,
    back_on DATE,
    note TEXT,
    PRIMARY KEY (area, stream, record)
) STRICT, WITHOUT ROWID;

CREATE TABLE responsible_commissioners (
    area TEXT NOT NULL,
    stream TEXT NOT NULL,
    record TEXT NOT NULL,
    version INTEGER NOT NULL,
    admission TEXT NOT NULL,
    commissioner TEXT NOT NULL,
    miles INTEGER,
    PRIMARY KEY (area, stream, record)
) STRICT, WITHOUT ROWID;

CREATE TABLE aftercare (
    area TEXT NOT NULL,
    stream TEXT NOT NULL,
    record TEXT NOT NULL,
    version INTEGER NOT NULL,
    admission TEXT NOT NULL,
    entitled INTEGER NOT NULL,
    agreed_on DATE,
    responsible TEXT,
    note TEXT,
    PRIMARY KEY (area, stream, record)
) STRICT, WITHOUT ROWID;

CREATE TABLE discharge_plans (
    area TEXT NOT NULL,
    stream TEXT NOT NULL,
    record TEXT NOT NULL,
    version INTEGER NOT NULL,
    admission TEXT NOT NULL,
    destination TEXT NOT NULL,
    agreed_by_person INTEGER NOT NULL,
    agreed_by_family INTEGER NOT NULL,
    PRIMARY KEY (area, stream, record)
) STRICT, WITHOUT ROWID;

CREATE TABLE discharge_needs (
    area TEXT NOT NULL,
    stream TEXT NOT NULL,
    record TEXT NOT NULL,
    version INTEGER NOT NULL,
    admission TEXT NOT NULL,
    what TEXT NOT NULL,
    agency TEXT NOT NULL,
    needed_by DATE,
    met_on DATE,
    PRIMARY KEY (area, stream, record)
) STRICT, WITHOUT ROWID;

CREATE TABLE advocate_offers (
    area TEXT NOT NULL,
    stream TEXT NOT NULL,
    record TEXT NOT NULL,
    version INTEGER NOT NULL,
    admission TEXT NOT NULL,
    kind TEXT NOT NULL,
    offered_on DATE NOT NULL,
    answer TEXT NOT NULL,
    answered_on DATE,
    PRIMARY KEY (area, stream, record)
) STRICT, WITHOUT ROWID;

CREATE TABLE restriction_reports (
    area TEXT NOT NULL,
    stream TEXT NOT NULL,
    record TEXT NOT NULL,
    version INTEGER NOT NULL,
    admission TEXT NOT NULL,
    kind TEXT NOT NULL,
    began_on DATE NOT NULL,
    ended_on DATE,
    reported_on DATE NOT NULL,
    note TEXT NOT NULL,
    reviewed_on DATE,
    outcome TEXT,
    PRIMARY KEY (area, stream, record)
) STRICT, WITHOUT ROWID;

-- Who is in hospital, a row a person: the stay that is open now, from the day that its spell began.
-- `delayed_since` is 9999-12-31 while nothing delays it, so that the longest delayed come first.
CREATE TABLE inpatients (
    area TEXT NOT NULL,
    stream TEXT NOT NULL,
    admission TEXT NOT NULL,
    since DATE NOT NULL,
    hospital TEXT NOT NULL,
    legal_status TEXT NOT NULL,
    planned_on DATE,
    moved INTEGER NOT NULL,
    ready_on DATE,
    delayed_since DATE NOT NULL,
    delay_reason TEXT,
    delay_owner TEXT,
    PRIMARY KEY (area, stream)
) STRICT, WITHOUT ROWID;
CREATE INDEX inpatients_by_stay ON inpatients (area, since, stream);
CREATE INDEX inpatients_by_delay ON inpatients (area, delayed_since, since, stream);
