-- Every allocation of an area that was open, or ended, on one of the days :from to :to, as known at an
-- instant, by person.
SELECT stream, worker, role, valid_from, valid_to
FROM allocations
WHERE area = :area AND valid_from <= :to AND valid_to >= :from
  AND known_from <= :as_known AND :as_known < known_to
ORDER BY stream, allocation;
