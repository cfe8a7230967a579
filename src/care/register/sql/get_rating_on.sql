-- The rating that a person holds on a day, as it is known now.
SELECT rating_id, version, given, rating, rationale, valid_from, valid_to
FROM ratings
WHERE area = :area AND stream = :stream AND valid_from <= :day AND :day < valid_to
  AND known_to = 253402214400000000
ORDER BY valid_from DESC, given DESC, rating_id DESC
LIMIT 1;
