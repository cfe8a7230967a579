-- Concerns that somebody is not safe. Each is a record of its own, kept apart from the person's.
CREATE TABLE concerns (
    area TEXT NOT NULL,
    stream TEXT NOT NULL,
    version INTEGER NOT NULL,
    kind TEXT NOT NULL,
    state TEXT NOT NULL,
    person TEXT,
    about_name TEXT,
    heard_on DATE NOT NULL,
    who_said TEXT NOT NULL,
    who_name TEXT,
    said TEXT NOT NULL,
    safe_now TEXT NOT NULL,
    done_now TEXT,
    about_worker TEXT,
    about_post TEXT,
    look_by DATE NOT NULL,
    look_because TEXT NOT NULL,
    recorded INTEGER NOT NULL,
    recorded_by TEXT NOT NULL,
    taken_by TEXT,
    referred_to TEXT,
    referred_name TEXT,
    referred_on DATE,
    reference TEXT,
    answer_by DATE,
    answer_because TEXT,
    answered_on DATE,
    answer TEXT,
    changed INTEGER NOT NULL,
    PRIMARY KEY (area, stream)
) STRICT, WITHOUT ROWID;
CREATE INDEX concerns_open ON concerns (area, recorded, stream) WHERE state <> 'closed';
CREATE INDEX concerns_closed ON concerns (area, changed, stream) WHERE state = 'closed';
CREATE INDEX concerns_by_recorder ON concerns (area, recorded_by, recorded, stream);
CREATE INDEX concerns_by_person ON concerns (area, person);

-- Who looks after an area's concerns, and how soon.
CREATE TABLE safeguarding_leads (
    area TEXT NOT NULL,
    stream TEXT NOT NULL,
    version INTEGER NOT NULL,
    leads TEXT NOT NULL,
    allegation_leads TEXT NOT NULL,
    look_within INTEGER NOT NULL,
    answer_within INTEGER NOT NULL,
    PRIMARY KEY (area, stream)
) STRICT, WITHOUT ROWID;

-- How a local authority looks out for somebody: a plan, or being looked after.
CREATE TABLE protections (
    area TEXT NOT NULL,
    stream TEXT NOT NULL,
    protection TEXT NOT NULL,
    version INTEGER NOT NULL,
    kind TEXT NOT NULL,
    starts_on DATE NOT NULL,
    ends_on DATE,
    authority TEXT NOT NULL,
    note TEXT,
    PRIMARY KEY (area, stream, protection)
) STRICT, WITHOUT ROWID;
