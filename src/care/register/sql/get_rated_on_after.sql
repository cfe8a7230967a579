-- The day of the rating that takes over from one of :rated_on, :given and :rating_id.
SELECT valid_from
FROM ratings
WHERE area = :area AND stream = :stream
  AND (valid_from, given, rating_id) > (:rated_on, :given, :rating_id)
  AND known_to = 253402214400000000
ORDER BY valid_from, given, rating_id
LIMIT 1;
