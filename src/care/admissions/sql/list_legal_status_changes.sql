-- Every change of legal status of a person, as known at an instant, in the order of its day.
SELECT version, record, admission, code, valid_from
FROM legal_status_changes
WHERE area = :area AND stream = :stream AND known_from <= :as_known AND :as_known < known_to
ORDER BY valid_from, record;
