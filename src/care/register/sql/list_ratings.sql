-- A person's ratings as they were known at an instant, in the order in which they count.
SELECT rating_id, version, given, rating, rationale, valid_from, valid_to
FROM ratings
WHERE area = :area AND stream = :stream AND known_from <= :as_known AND :as_known < known_to
ORDER BY valid_from, given, rating_id;
