-- Who somebody is, as known over time: the present row has the last known_to.
CREATE TABLE people (
    area TEXT NOT NULL,
    stream TEXT NOT NULL,
    version INTEGER NOT NULL,
    entry INTEGER NOT NULL,
    reference TEXT NOT NULL,
    nhs_number TEXT,
    given_name TEXT NOT NULL,
    family_name TEXT NOT NULL,
    preferred_name TEXT,
    date_of_birth DATE NOT NULL,
    date_of_death DATE,
    gender TEXT,
    pronouns TEXT,
    ethnicity TEXT,
    first_language TEXT,
    interpreter_needed INTEGER,
    postcode TEXT,
    locality TEXT,
    learning_disability TEXT NOT NULL,
    autism TEXT NOT NULL,
    gp_ods TEXT,
    school TEXT,
    ehcp_from DATE,
    ehcp_to DATE,
    looked_after INTEGER,
    known_from INTEGER NOT NULL,
    known_to INTEGER NOT NULL,
    PRIMARY KEY (area, stream, version)
) STRICT, WITHOUT ROWID;
-- Whoever adds or amends a person locks the area's stream and looks here first, so that nobody shares an
-- NHS number or a reference. The index cannot be unique: replaying somebody whose wrong number was put
-- right passes through that number again, and it may be another's by then.
CREATE INDEX people_nhs_number ON people (area, nhs_number)
WHERE known_to = 253402214400000000 AND nhs_number IS NOT NULL;
CREATE INDEX people_reference ON people (area, reference)
WHERE known_to = 253402214400000000;

-- The folded words of each person's names, for search.
CREATE TABLE person_words (
    area TEXT NOT NULL,
    word TEXT NOT NULL,
    stream TEXT NOT NULL,
    PRIMARY KEY (area, word, stream)
) STRICT, WITHOUT ROWID;
CREATE INDEX person_words_by_stream ON person_words (area, stream);
