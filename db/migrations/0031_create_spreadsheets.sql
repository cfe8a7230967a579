-- What was sent to be worked on and is not recorded yet: operational tables, encrypted, kept for three days.
-- A piece's state is in clear, to count by; it is a word of the service and says nothing about anybody.
CREATE TABLE uploads (
    area TEXT NOT NULL,
    upload TEXT NOT NULL,
    user_id TEXT NOT NULL,
    version INTEGER NOT NULL,
    saved INTEGER NOT NULL,
    sealed BYTES NOT NULL,
    PRIMARY KEY (area, upload)
) STRICT, WITHOUT ROWID;
CREATE INDEX uploads_by_user ON uploads (area, user_id, upload);
CREATE INDEX uploads_by_time ON uploads (area, saved);

CREATE TABLE upload_pieces (
    area TEXT NOT NULL,
    upload TEXT NOT NULL,
    number INTEGER NOT NULL,
    state TEXT NOT NULL,
    sealed BYTES NOT NULL,
    PRIMARY KEY (area, upload, number)
) STRICT, WITHOUT ROWID;
CREATE INDEX upload_pieces_by_state ON upload_pieces (area, upload, state, number);

-- What the columns of a kind of spreadsheet are about, known by a keyed fingerprint of its headings.
CREATE TABLE spreadsheet_layouts (
    area TEXT NOT NULL,
    stream TEXT NOT NULL,
    layout TEXT NOT NULL,
    columns TEXT NOT NULL,
    numbers TEXT NOT NULL,
    PRIMARY KEY (area, stream, layout)
) STRICT, WITHOUT ROWID;
