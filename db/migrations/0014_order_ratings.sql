-- Ratings by the order in which they count, so that the neighbours of one are found without reading the
-- others. The table is a projection: its version has changed with it, and `migrate` fills it again.
DROP TABLE ratings;

CREATE TABLE ratings (
    area TEXT NOT NULL,
    stream TEXT NOT NULL,
    rating_id TEXT NOT NULL,
    version INTEGER NOT NULL,
    entry INTEGER NOT NULL,
    given INTEGER NOT NULL,
    rating TEXT NOT NULL CHECK (rating = 'red' OR rating = 'amber' OR rating = 'green'),
    rationale TEXT NOT NULL,
    valid_from DATE NOT NULL,
    valid_to DATE NOT NULL,
    known_from INTEGER NOT NULL,
    known_to INTEGER NOT NULL,
    PRIMARY KEY (area, stream, valid_from, given, rating_id, known_from)
) STRICT, WITHOUT ROWID;
