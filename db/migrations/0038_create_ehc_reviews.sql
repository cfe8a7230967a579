-- Reviews of EHC plans that were held, as we hold them now. `told_on` is there where the council said later what it
-- decided.
CREATE TABLE ehc_reviews (
    area TEXT NOT NULL,
    stream TEXT NOT NULL,
    review TEXT NOT NULL,
    version INTEGER NOT NULL,
    entry INTEGER NOT NULL,
    held_on DATE NOT NULL,
    outcome TEXT NOT NULL,
    what TEXT NOT NULL,
    asked_back TEXT,
    answer TEXT,
    next_by DATE,
    told_on DATE,
    decision TEXT,
    PRIMARY KEY (area, stream, review)
) STRICT, WITHOUT ROWID;

-- What became of support that stepped back, in one word that can be counted and in the family's own.
CREATE TABLE step_down_outcomes (
    area TEXT NOT NULL,
    stream TEXT NOT NULL,
    plan TEXT NOT NULL,
    entry INTEGER NOT NULL,
    result TEXT NOT NULL,
    family_view TEXT NOT NULL,
    PRIMARY KEY (area, stream, plan)
) STRICT, WITHOUT ROWID;
CREATE INDEX step_downs_back ON step_downs (area, stepped_back_on, stream, plan);
