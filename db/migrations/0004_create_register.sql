-- Stays on the register and ratings. valid_* is when it was so, known_* when we held it to be so; a stay
-- that was not accepted is valid on no day.
CREATE TABLE register_stays (
    area TEXT NOT NULL,
    stream TEXT NOT NULL,
    stay TEXT NOT NULL,
    version INTEGER NOT NULL,
    entry INTEGER NOT NULL,
    referred_on DATE NOT NULL,
    source TEXT,
    decision TEXT NOT NULL,
    decided_on DATE,
    decision_reason TEXT,
    consent TEXT,
    consent_on DATE,
    removed_on DATE,
    removal_reason TEXT,
    valid_from DATE NOT NULL,
    valid_to DATE NOT NULL,
    known_from INTEGER NOT NULL,
    known_to INTEGER NOT NULL,
    PRIMARY KEY (area, stream, stay, version)
) STRICT, WITHOUT ROWID;

-- A rating holds from its day until the next one; `given` orders two of one day.
CREATE TABLE ratings (
    area TEXT NOT NULL,
    stream TEXT NOT NULL,
    rating_id TEXT NOT NULL,
    version INTEGER NOT NULL,
    entry INTEGER NOT NULL,
    given INTEGER NOT NULL,
    rating TEXT NOT NULL CHECK (rating IN ('red', 'amber', 'green')),
    rationale TEXT NOT NULL,
    valid_from DATE NOT NULL,
    valid_to DATE NOT NULL,
    known_from INTEGER NOT NULL,
    known_to INTEGER NOT NULL,
    PRIMARY KEY (area, stream, rating_id, version)
) STRICT, WITHOUT ROWID;
