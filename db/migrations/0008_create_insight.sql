-- Risks of the service.
CREATE TABLE service_risks (
    area TEXT NOT NULL,
    stream TEXT NOT NULL,
    risk TEXT NOT NULL,
    version INTEGER NOT NULL,
    entry INTEGER NOT NULL,
    raised INTEGER NOT NULL,
    description TEXT NOT NULL,
    rag_before TEXT NOT NULL,
    mitigation TEXT,
    rag_after TEXT,
    valid_from DATE NOT NULL,
    valid_to DATE NOT NULL,
    known_from INTEGER NOT NULL,
    known_to INTEGER NOT NULL,
    PRIMARY KEY (area, stream, risk, version)
) STRICT, WITHOUT ROWID;
