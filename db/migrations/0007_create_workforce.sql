-- Posts and who holds them, in the order of their streams: that in which they were opened.
CREATE TABLE posts (
    area TEXT NOT NULL,
    stream TEXT NOT NULL,
    version INTEGER NOT NULL,
    entry INTEGER NOT NULL,
    worker_id TEXT NOT NULL,
    name TEXT,
    role TEXT NOT NULL,
    employer TEXT NOT NULL,
    grade TEXT NOT NULL,
    part_time INTEGER NOT NULL,
    fte TEXT,
    carries_caseload INTEGER,
    vacant INTEGER,
    opened_on DATE,
    started_on DATE,
    left_on DATE,
    elearning_1_on DATE,
    elearning_2_on DATE,
    elearning_3_on DATE,
    operational_on DATE,
    age_cohort TEXT,
    team TEXT,
    localities TEXT NOT NULL,
    valid_from DATE NOT NULL,
    valid_to DATE NOT NULL,
    known_from INTEGER NOT NULL,
    known_to INTEGER NOT NULL,
    PRIMARY KEY (area, stream, version)
) STRICT, WITHOUT ROWID;
-- Not unique, for the reason given for people: replaying a post whose wrong id was put right passes
-- through that id again. Whoever gives a post its id holds the area's stream and looks here first.
CREATE INDEX posts_worker_id ON posts (area, worker_id)
WHERE known_to = 253402214400000000;
