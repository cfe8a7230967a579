-- Since when a person was ready to leave hospital, as known at an instant, in the order of the days.
SELECT version, record, admission, valid_from, note
FROM ready_days
WHERE area = :area AND stream = :stream AND known_from <= :as_known AND :as_known < known_to
ORDER BY valid_from, record;
