-- Keys under which somebody is found although a name or a birthday was written otherwise: of each name's sound
-- with the birthday, of two names' sounds with the year of birth, of the postcode with a given name's sound.
CREATE TABLE person_keys (
    area TEXT NOT NULL,
    key TEXT NOT NULL,
    stream TEXT NOT NULL,
    PRIMARY KEY (area, key, stream)
) STRICT, WITHOUT ROWID;
CREATE INDEX person_keys_by_stream ON person_keys (area, stream);

-- Of whom somebody said that they are two people, however alike they look: nobody is asked again.
CREATE TABLE people_apart (
    area TEXT NOT NULL,
    stream TEXT NOT NULL,
    other TEXT NOT NULL,
    entry INTEGER NOT NULL,
    PRIMARY KEY (area, stream, other)
) STRICT, WITHOUT ROWID;

-- What was recorded while two people's records were one: of each entry somebody says whose it is.
CREATE TABLE entries_to_sort (
    area TEXT NOT NULL,
    stream TEXT NOT NULL,
    separation TEXT NOT NULL,
    origin TEXT NOT NULL,
    number INTEGER NOT NULL,
    other TEXT NOT NULL,
    state TEXT NOT NULL,
    PRIMARY KEY (area, stream, separation, origin, number)
) STRICT, WITHOUT ROWID;
