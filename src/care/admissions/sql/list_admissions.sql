-- A person's admissions as they were known at an instant, in the order in which they began.
SELECT admission, version, valid_from, valid_to, hospital, hospital_ods, ward_type, secure,
       legal_status, planned_discharge_on, delay_reason
FROM admissions
WHERE area = :area AND stream = :stream AND known_from <= :as_known AND :as_known < known_to
ORDER BY valid_from, admission;
