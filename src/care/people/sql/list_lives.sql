-- When everybody of an area was born and died, as known at an instant, in the order in which they were added.
SELECT stream, reference, date_of_birth, date_of_death
FROM people
WHERE area = :area AND known_from <= :as_known AND :as_known < known_to
ORDER BY stream;
