-- Every accepted stay of an area that is open on at least one day from :from to :to, as known at an
-- instant, by person.
SELECT stream, valid_from, valid_to
FROM register_stays
WHERE area = :area AND valid_from <= :to AND valid_to > :from AND valid_from < valid_to
  AND known_from <= :as_known AND :as_known < known_to
ORDER BY stream, stay;
