-- When everybody of an area was in hospital, as known at an instant, by person and in the order in which
-- the admissions began.
SELECT stream, valid_from, valid_to
FROM admissions
WHERE area = :area AND known_from <= :as_known AND :as_known < known_to
ORDER BY stream, valid_from, admission;
