-- That somebody died, as we hold it now. details_died_on is what their details alone say: the day that counts
-- again when a death was recorded by mistake.
CREATE TABLE deaths (
    area TEXT NOT NULL,
    stream TEXT NOT NULL,
    death TEXT NOT NULL,
    entry INTEGER NOT NULL,
    died_on DATE NOT NULL,
    learned_on DATE NOT NULL,
    note TEXT,
    details_died_on DATE,
    PRIMARY KEY (area, stream)
) STRICT, WITHOUT ROWID;

-- What was done after somebody died.
CREATE TABLE death_steps (
    area TEXT NOT NULL,
    stream TEXT NOT NULL,
    step TEXT NOT NULL,
    entry INTEGER NOT NULL,
    done_on DATE NOT NULL,
    note TEXT,
    PRIMARY KEY (area, stream, step)
) STRICT, WITHOUT ROWID;
