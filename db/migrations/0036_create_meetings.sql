-- Meetings about the register.
CREATE TABLE meetings (
    area TEXT NOT NULL,
    stream TEXT NOT NULL,
    meeting TEXT NOT NULL,
    version INTEGER NOT NULL,
    meets_on DATE NOT NULL,
    starts_at TEXT NOT NULL,
    place TEXT NOT NULL,
    chair TEXT NOT NULL,
    quorum TEXT NOT NULL,
    state TEXT NOT NULL,
    ended_on DATE,
    note TEXT,
    next_on DATE,
    cancelled_because TEXT,
    PRIMARY KEY (area, stream, meeting)
) STRICT, WITHOUT ROWID;
CREATE INDEX meetings_by_day ON meetings (area, meets_on, meeting);

-- Who was asked to a meeting, and who came.
CREATE TABLE meeting_attendees (
    area TEXT NOT NULL,
    stream TEXT NOT NULL,
    meeting TEXT NOT NULL,
    attendee TEXT NOT NULL,
    version INTEGER NOT NULL,
    name TEXT NOT NULL,
    agency TEXT NOT NULL,
    attendance TEXT NOT NULL,
    PRIMARY KEY (area, stream, meeting, attendee)
) STRICT, WITHOUT ROWID;

-- Who is talked about, in their own records.
CREATE TABLE agenda_items (
    area TEXT NOT NULL,
    stream TEXT NOT NULL,
    item TEXT NOT NULL,
    meeting TEXT NOT NULL,
    version INTEGER NOT NULL,
    meets_on DATE NOT NULL,
    place INTEGER NOT NULL,
    why TEXT NOT NULL,
    state TEXT NOT NULL,
    discussed_on DATE,
    said TEXT,
    decided TEXT,
    rating TEXT,
    written INTEGER,
    written_by TEXT,
    PRIMARY KEY (area, stream, item)
) STRICT, WITHOUT ROWID;
CREATE INDEX agenda_items_of_meeting ON agenda_items (area, meeting, place, item);
