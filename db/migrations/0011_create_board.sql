-- The register board: where each person stands from `starts_on` to `ends_on`, as now known. Spans that had
-- ended when the person's last entry was recorded are left out; one that had begun starts on 1000-01-01.
CREATE TABLE board (
    area TEXT NOT NULL,
    stream TEXT NOT NULL,
    starts_on DATE NOT NULL,
    ends_on DATE NOT NULL,
    standing TEXT NOT NULL,
    standing_rank INTEGER NOT NULL,
    reference TEXT NOT NULL,
    shown_name TEXT NOT NULL,
    sort_name TEXT NOT NULL,
    born_on DATE NOT NULL,
    locality TEXT NOT NULL,
    lead TEXT NOT NULL,
    others INTEGER NOT NULL,
    rating TEXT,
    rated_on DATE NOT NULL,
    in_hospital INTEGER NOT NULL,
    PRIMARY KEY (area, stream, starts_on)
) STRICT, WITHOUT ROWID;
CREATE INDEX board_by_name ON board (area, sort_name, stream);
CREATE INDEX board_by_standing ON board (area, standing_rank, sort_name, stream);
CREATE INDEX board_by_lead ON board (area, lead, sort_name, stream);
CREATE INDEX board_by_locality ON board (area, locality, sort_name, stream);
CREATE INDEX board_by_rated ON board (area, rated_on, sort_name, stream);
CREATE INDEX board_by_birth ON board (area, born_on, sort_name, stream);

-- How many people of each standing were born in a day, month or year (`born`), from `starts_on` on:
-- counts add up over dates, so midnight changes no row. `lead` is 1 where there is a lead keyworker.
CREATE TABLE board_counts (
    area TEXT NOT NULL,
    standing TEXT NOT NULL,
    lead INTEGER NOT NULL,
    grain TEXT NOT NULL,
    born DATE NOT NULL,
    starts_on DATE NOT NULL,
    people INTEGER NOT NULL,
    PRIMARY KEY (area, grain, born, starts_on, standing, lead)
) STRICT, WITHOUT ROWID;
