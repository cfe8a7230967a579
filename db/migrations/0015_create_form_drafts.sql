-- What somebody typed into a form and has not sent: an operational table, encrypted, kept for days.
CREATE TABLE form_drafts (
    area TEXT NOT NULL,
    user_id TEXT NOT NULL,
    page TEXT NOT NULL,
    saved INTEGER NOT NULL,
    sealed BYTES NOT NULL,
    PRIMARY KEY (area, user_id, page)
) STRICT, WITHOUT ROWID;
CREATE INDEX form_drafts_by_time ON form_drafts (area, saved);
