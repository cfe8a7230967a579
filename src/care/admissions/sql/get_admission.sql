-- An admission as it is held now.
SELECT admission, version, valid_from, valid_to, hospital, hospital_ods, ward_type, secure,
       legal_status, planned_discharge_on, delay_reason
FROM admissions
WHERE area = :area AND stream = :stream AND admission = :admission AND known_to = 253402214400000000;
