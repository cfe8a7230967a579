-- Every oversight visit to a person, as known at an instant, in the order of its day.
SELECT version, record, admission, visited_on, visitor, seen, safe
FROM oversight_visits
WHERE area = :area AND stream = :stream AND known_from <= :as_known AND :as_known < known_to
ORDER BY visited_on, record;
