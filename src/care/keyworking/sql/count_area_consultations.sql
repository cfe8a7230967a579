-- How many began in a quarter or were open on a day of it.
SELECT COUNT(*)
FROM episodes AS held
WHERE held.area = :area AND held.kind = 'preventative-consultation' AND held.valid_to >= :from
  AND held.valid_from <= :to AND (held.valid_from >= :from OR held.valid_to > :from)
  AND held.known_from <= :as_known AND :as_known < held.known_to;
