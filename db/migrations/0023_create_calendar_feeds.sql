-- Secret addresses of calendars, by a hash of the secret, one for a user. Found before any area is known.
-- operational: no row-level security
CREATE TABLE calendar_feeds (
    token_hash BYTES NOT NULL PRIMARY KEY,
    area TEXT NOT NULL,
    user_id TEXT NOT NULL,
    made INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE UNIQUE INDEX calendar_feeds_by_user ON calendar_feeds (area, user_id);
