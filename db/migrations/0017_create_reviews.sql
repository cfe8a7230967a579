-- C(E)TRs and LAEPs, with all that is arranged for them, and those who hold them.
CREATE TABLE reviews (
    area TEXT NOT NULL,
    stream TEXT NOT NULL,
    review TEXT NOT NULL,
    version INTEGER NOT NULL,
    entry INTEGER NOT NULL,
    kind TEXT NOT NULL,
    before_discharge INTEGER NOT NULL,
    status TEXT NOT NULL,
    requested_on DATE,
    requested_by TEXT,
    requester TEXT,
    why TEXT,
    consent TEXT,
    consent_on DATE,
    consent_note TEXT,
    planned_on DATE,
    planned_at INTEGER,
    place TEXT,
    video TEXT,
    adjustments TEXT,
    pack_sent_on DATE,
    held_on DATE,
    held_at INTEGER,
    outcome TEXT,
    safe INTEGER,
    safety TEXT,
    care_now TEXT,
    future TEXT,
    in_hospital TEXT,
    admission_needed INTEGER,
    discharge_aim DATE,
    decision TEXT,
    next_steps TEXT,
    report_sent_on DATE,
    report_to TEXT,
    quality_checked_on DATE,
    all_owned INTEGER NOT NULL,
    has_voice INTEGER NOT NULL,
    all_have_it INTEGER NOT NULL,
    quality_note TEXT,
    cancelled_on DATE,
    cancelled_reason TEXT,
    valid_from DATE NOT NULL,
    valid_to DATE NOT NULL,
    known_from INTEGER NOT NULL,
    known_to INTEGER NOT NULL,
    PRIMARY KEY (area, stream, review, version)
) STRICT, WITHOUT ROWID;
-- The calendar, by the three things that reviews wait for.
CREATE INDEX reviews_planned ON reviews (area, planned_on, review)
    WHERE status = 'planned' AND known_to = 253402214400000000;
CREATE INDEX reviews_requested ON reviews (area, review)
    WHERE status = 'requested' AND known_to = 253402214400000000;
CREATE INDEX reviews_to_report ON reviews (area, review)
    WHERE status = 'held' AND report_sent_on IS NULL AND known_to = 253402214400000000;

CREATE TABLE review_seats (
    area TEXT NOT NULL,
    stream TEXT NOT NULL,
    review TEXT NOT NULL,
    seat TEXT NOT NULL,
    entry INTEGER NOT NULL,
    role TEXT NOT NULL,
    member TEXT,
    name TEXT NOT NULL,
    left_because TEXT,
    left_note TEXT,
    PRIMARY KEY (area, stream, review, seat)
) STRICT, WITHOUT ROWID;

CREATE TABLE review_invitees (
    area TEXT NOT NULL,
    stream TEXT NOT NULL,
    review TEXT NOT NULL,
    invitee TEXT NOT NULL,
    entry INTEGER NOT NULL,
    name TEXT NOT NULL,
    part TEXT,
    how TEXT NOT NULL,
    invited_on DATE NOT NULL,
    answer TEXT NOT NULL,
    note TEXT,
    PRIMARY KEY (area, stream, review, invitee)
) STRICT, WITHOUT ROWID;

CREATE TABLE review_papers (
    area TEXT NOT NULL,
    stream TEXT NOT NULL,
    review TEXT NOT NULL,
    paper TEXT NOT NULL,
    received_on DATE NOT NULL,
    PRIMARY KEY (area, stream, review, paper)
) STRICT, WITHOUT ROWID;

CREATE TABLE laep_calls (
    area TEXT NOT NULL,
    stream TEXT NOT NULL,
    review TEXT NOT NULL,
    position INTEGER NOT NULL,
    called TEXT NOT NULL,
    reached INTEGER NOT NULL,
    PRIMARY KEY (area, stream, review, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE root_cause_reviews (
    area TEXT NOT NULL,
    stream TEXT NOT NULL,
    root_cause TEXT NOT NULL,
    entry INTEGER NOT NULL,
    held_on DATE NOT NULL,
    admitted_on DATE NOT NULL,
    findings TEXT NOT NULL,
    known_from INTEGER NOT NULL,
    PRIMARY KEY (area, stream, root_cause)
) STRICT, WITHOUT ROWID;

CREATE TABLE panel_members (
    area TEXT NOT NULL,
    stream TEXT NOT NULL,
    member TEXT NOT NULL,
    version INTEGER NOT NULL,
    name TEXT NOT NULL,
    role TEXT NOT NULL,
    contact TEXT,
    retired_on DATE,
    PRIMARY KEY (area, stream, member)
) STRICT, WITHOUT ROWID;

CREATE TABLE panel_absences (
    area TEXT NOT NULL,
    stream TEXT NOT NULL,
    member TEXT NOT NULL,
    entry INTEGER NOT NULL,
    away_from DATE NOT NULL,
    away_to DATE NOT NULL,
    PRIMARY KEY (area, stream, member, entry)
) STRICT, WITHOUT ROWID;
