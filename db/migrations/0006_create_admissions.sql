-- Stays in hospital.
CREATE TABLE admissions (
    area TEXT NOT NULL,
    stream TEXT NOT NULL,
    admission TEXT NOT NULL,
    version INTEGER NOT NULL,
    entry INTEGER NOT NULL,
    hospital TEXT NOT NULL,
    hospital_ods TEXT,
    ward_type TEXT,
    secure TEXT,
    legal_status TEXT NOT NULL,
    planned_discharge_on DATE,
    delay_reason TEXT,
    valid_from DATE NOT NULL,
    valid_to DATE NOT NULL,
    known_from INTEGER NOT NULL,
    known_to INTEGER NOT NULL,
    PRIMARY KEY (area, stream, admission, version)
) STRICT, WITHOUT ROWID;
