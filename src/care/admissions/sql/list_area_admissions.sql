-- Every admission of an area as known at an instant, by person and in the order in which it was recorded.
SELECT admission, version, valid_from, valid_to, hospital, hospital_ods, ward_type, secure,
       legal_status, planned_discharge_on, delay_reason, stream
FROM admissions
WHERE area = :area AND known_from <= :as_known AND :as_known < known_to
ORDER BY stream, admission;
