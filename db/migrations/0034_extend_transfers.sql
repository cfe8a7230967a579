-- By when an offer should be answered and when it is asked again, and how one ends by itself.
ALTER TABLE transfers ADD COLUMN answer_by DATE;
ALTER TABLE transfers ADD COLUMN answer_within INTEGER;
ALTER TABLE transfers ADD COLUMN ask_again_on DATE;
ALTER TABLE transfers ADD COLUMN settled INTEGER;
ALTER TABLE transfers ADD COLUMN ended_because TEXT;
-- What became of the offers that were made to an area, as the areas that made them know it.
CREATE INDEX transfers_to_area ON transfers (to_area, transfer) WHERE to_area IS NOT NULL;

-- Each time that the other side was asked again.
CREATE TABLE transfer_reminders (
    area TEXT NOT NULL,
    stream TEXT NOT NULL,
    transfer TEXT NOT NULL,
    entry INTEGER NOT NULL,
    asked_on DATE NOT NULL,
    asked TEXT NOT NULL,
    how TEXT NOT NULL,
    PRIMARY KEY (area, stream, transfer, entry)
) STRICT, WITHOUT ROWID;

-- In how many days an answer is expected, from which day: the area's own setting.
CREATE TABLE transfer_answer_times (
    area TEXT NOT NULL,
    stream TEXT NOT NULL,
    entry INTEGER NOT NULL,
    days INTEGER NOT NULL,
    starts_on DATE NOT NULL,
    reason TEXT NOT NULL,
    PRIMARY KEY (area, stream, entry)
) STRICT, WITHOUT ROWID;

-- What was asked and advised in a preventative consultation. Its days are its episode's.
CREATE TABLE consultations (
    area TEXT NOT NULL,
    stream TEXT NOT NULL,
    episode TEXT NOT NULL,
    entry INTEGER NOT NULL,
    asked_by TEXT NOT NULL,
    asker TEXT NOT NULL,
    basis TEXT NOT NULL,
    asked TEXT NOT NULL,
    advised TEXT NOT NULL,
    minutes INTEGER NOT NULL,
    given_by TEXT NOT NULL,
    follow_up_on DATE,
    led_to TEXT,
    led_because TEXT,
    PRIMARY KEY (area, stream, episode)
) STRICT, WITHOUT ROWID;

-- What was done when it was followed up.
CREATE TABLE consultation_follow_ups (
    area TEXT NOT NULL,
    stream TEXT NOT NULL,
    episode TEXT NOT NULL,
    entry INTEGER NOT NULL,
    done_on DATE NOT NULL,
    what TEXT NOT NULL,
    PRIMARY KEY (area, stream, episode, entry)
) STRICT, WITHOUT ROWID;

-- The consultations of a quarter: those that began in it or were open.
CREATE INDEX episodes_consultations ON episodes (area, valid_to, valid_from, episode)
    WHERE kind = 'preventative-consultation';
