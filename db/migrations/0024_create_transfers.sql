-- Places on the register that are handed over, to another area or to an adult register.
CREATE TABLE transfers (
    area TEXT NOT NULL,
    stream TEXT NOT NULL,
    transfer TEXT NOT NULL,
    entry INTEGER NOT NULL,
    kind TEXT NOT NULL,
    to_name TEXT NOT NULL,
    contact TEXT,
    to_area TEXT,
    reason TEXT NOT NULL,
    offered_on DATE NOT NULL,
    wished_on DATE NOT NULL,
    handed_over TEXT NOT NULL,
    wishes TEXT NOT NULL,
    ends_keyworking INTEGER NOT NULL,
    state TEXT NOT NULL,
    settled_on DATE,
    accepted_by TEXT,
    to_stream TEXT,
    settled_reason TEXT,
    PRIMARY KEY (area, stream, transfer)
) STRICT, WITHOUT ROWID;
-- Ids sort in the order in which they were made, so the oldest offer comes first.
CREATE INDEX transfers_waiting ON transfers (area, transfer) WHERE state = 'offered';
CREATE INDEX transfers_settled ON transfers (area, transfer) WHERE state <> 'offered';

-- In the area that is asked: who asks, by ids alone. What there is to know stays in the record of the area
-- that asks.
CREATE TABLE arriving_transfers (
    area TEXT NOT NULL,
    stream TEXT NOT NULL,
    transfer TEXT NOT NULL,
    from_area TEXT NOT NULL,
    from_stream TEXT NOT NULL,
    arrived INTEGER NOT NULL,
    state TEXT NOT NULL,
    settled INTEGER,
    PRIMARY KEY (area, stream, transfer)
) STRICT, WITHOUT ROWID;

-- In the record of who was taken over: where they came from.
CREATE TABLE received_transfers (
    area TEXT NOT NULL,
    stream TEXT NOT NULL,
    transfer TEXT NOT NULL,
    entry INTEGER NOT NULL,
    from_name TEXT NOT NULL,
    received_on DATE NOT NULL,
    handed_over TEXT NOT NULL,
    PRIMARY KEY (area, stream, transfer)
) STRICT, WITHOUT ROWID;
