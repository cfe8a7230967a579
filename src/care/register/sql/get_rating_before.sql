-- The rating that one of :rated_on, :given and :rating_id takes over from.
SELECT rating_id, version, given, rating, rationale, valid_from, valid_to, known_from
FROM ratings
WHERE area = :area AND stream = :stream
  AND (valid_from, given, rating_id) < (:rated_on, :given, :rating_id)
  AND known_to = 253402214400000000
ORDER BY valid_from DESC, given DESC, rating_id DESC
LIMIT 1;
