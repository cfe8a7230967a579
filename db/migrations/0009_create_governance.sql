-- Areas, their dated settings, and the people who sign in.
CREATE TABLE area_settings (
    area TEXT NOT NULL,
    stream TEXT NOT NULL,
    entry INTEGER NOT NULL,
    code TEXT NOT NULL,
    name TEXT NOT NULL,
    starts_on DATE,
    serves_18_25 INTEGER,
    readmission_days INTEGER,
    known_from INTEGER NOT NULL,
    PRIMARY KEY (area, stream, entry)
) STRICT, WITHOUT ROWID;

CREATE TABLE users (
    area TEXT NOT NULL,
    stream TEXT NOT NULL,
    user_id TEXT NOT NULL,
    version INTEGER NOT NULL,
    email TEXT NOT NULL,
    name TEXT NOT NULL,
    role TEXT NOT NULL,
    post TEXT,
    active INTEGER NOT NULL,
    PRIMARY KEY (area, user_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX users_by_stream ON users (area, stream);
CREATE UNIQUE INDEX users_email ON users (area, email) WHERE active = 1;

CREATE TABLE area_lists (
    area TEXT NOT NULL,
    stream TEXT NOT NULL,
    list TEXT NOT NULL,
    name TEXT NOT NULL,
    PRIMARY KEY (area, list, name)
) STRICT, WITHOUT ROWID;
CREATE INDEX area_lists_by_stream ON area_lists (area, stream);
