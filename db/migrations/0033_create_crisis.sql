-- Who is on call, in the area's own stream. The ends are points in time; nobody is on call for longer than eight
-- days, so a moment is found among those that began in the eight days before it.
CREATE TABLE on_call_shifts (
    area TEXT NOT NULL,
    stream TEXT NOT NULL,
    shift TEXT NOT NULL,
    version INTEGER NOT NULL,
    turn TEXT NOT NULL,
    post TEXT,
    name TEXT NOT NULL,
    phone TEXT NOT NULL,
    starts INTEGER NOT NULL,
    ends INTEGER NOT NULL,
    note TEXT,
    PRIMARY KEY (area, stream, shift)
) STRICT, WITHOUT ROWID;
CREATE INDEX on_call_shifts_time ON on_call_shifts (area, stream, starts);

-- The number at which whoever holds a post is rung.
CREATE TABLE on_call_numbers (
    area TEXT NOT NULL,
    stream TEXT NOT NULL,
    post TEXT NOT NULL,
    phone TEXT NOT NULL,
    PRIMARY KEY (area, stream, post)
) STRICT, WITHOUT ROWID;

-- Whom to ring when nobody is on call.
CREATE TABLE on_call_area_numbers (
    area TEXT NOT NULL,
    stream TEXT NOT NULL,
    name TEXT NOT NULL,
    phone TEXT NOT NULL,
    PRIMARY KEY (area, stream)
) STRICT, WITHOUT ROWID;

-- What one on call left for the next.
CREATE TABLE on_call_notes (
    area TEXT NOT NULL,
    stream TEXT NOT NULL,
    note TEXT NOT NULL,
    text TEXT NOT NULL,
    left_at INTEGER NOT NULL,
    left_by TEXT NOT NULL,
    read_at INTEGER,
    PRIMARY KEY (area, stream, note)
) STRICT, WITHOUT ROWID;

-- The sheet that somebody acts from who does not know the young person: every version of it. What nobody said is
-- empty.
CREATE TABLE crisis_sheets (
    area TEXT NOT NULL,
    stream TEXT NOT NULL,
    sheet TEXT NOT NULL,
    version INTEGER NOT NULL,
    is_latest INTEGER NOT NULL,
    who_i_am TEXT NOT NULL,
    how_to_talk TEXT NOT NULL,
    helps TEXT NOT NULL,
    worse TEXT NOT NULL,
    warning_signs TEXT NOT NULL,
    pinch_points TEXT NOT NULL,
    first_step TEXT NOT NULL,
    then_step TEXT NOT NULL,
    if_worse TEXT NOT NULL,
    health TEXT NOT NULL,
    safe_places TEXT NOT NULL,
    must_not TEXT NOT NULL,
    services TEXT NOT NULL,
    written_with TEXT NOT NULL,
    agreement TEXT NOT NULL,
    why_not_agreed TEXT,
    written_on DATE NOT NULL,
    review_by DATE NOT NULL,
    review_days INTEGER NOT NULL,
    reason TEXT,
    written INTEGER NOT NULL,
    written_by TEXT NOT NULL,
    PRIMARY KEY (area, stream, sheet, version)
) STRICT, WITHOUT ROWID;
-- Who has a sheet, for the pack that is written each night.
CREATE INDEX crisis_sheets_latest ON crisis_sheets (area, stream) WHERE is_latest = 1;

CREATE TABLE crisis_people_to_ring (
    area TEXT NOT NULL,
    stream TEXT NOT NULL,
    sheet TEXT NOT NULL,
    version INTEGER NOT NULL,
    place INTEGER NOT NULL,
    name TEXT NOT NULL,
    phone TEXT NOT NULL,
    ring_when TEXT NOT NULL,
    PRIMARY KEY (area, stream, sheet, version, place)
) STRICT, WITHOUT ROWID;

CREATE TABLE crises (
    area TEXT NOT NULL,
    stream TEXT NOT NULL,
    crisis TEXT NOT NULL,
    happened_on DATE NOT NULL,
    happened_at INTEGER,
    happened TEXT NOT NULL,
    done TEXT NOT NULL,
    told TEXT NOT NULL,
    next_step TEXT NOT NULL,
    noted INTEGER NOT NULL,
    noted_by TEXT NOT NULL,
    acknowledged INTEGER,
    acknowledged_by TEXT,
    answer TEXT,
    PRIMARY KEY (area, stream, crisis)
) STRICT, WITHOUT ROWID;
-- Those that nobody has taken on yet.
CREATE INDEX crises_waiting ON crises (area, crisis) WHERE acknowledged IS NULL;

-- After how many days an area looks at a sheet again, in its own stream.
CREATE TABLE crisis_sheet_reviews (
    area TEXT NOT NULL,
    stream TEXT NOT NULL,
    entry INTEGER NOT NULL,
    valid_from DATE NOT NULL,
    days INTEGER NOT NULL,
    PRIMARY KEY (area, stream, entry)
) STRICT, WITHOUT ROWID;
