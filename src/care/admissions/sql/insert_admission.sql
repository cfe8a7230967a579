-- What we hold of an admission from now on.
INSERT INTO admissions (area, stream, admission, version, entry, hospital, hospital_ods, ward_type,
    secure, legal_status, planned_discharge_on, delay_reason,
    valid_from, valid_to, known_from, known_to)
VALUES (:area, :stream, :admission, :version, :entry, :hospital, :hospital_ods, :ward_type,
    :secure, :legal_status, :planned_discharge_on, :delay_reason,
    :valid_from, :valid_to, :recorded, 253402214400000000);
