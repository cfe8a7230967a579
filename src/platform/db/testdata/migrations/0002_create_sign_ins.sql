-- operational: no row-level security
CREATE TABLE sign_ins (
    area TEXT NOT NULL,
    name TEXT NOT NULL PRIMARY KEY
) STRICT;
