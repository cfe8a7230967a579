-- A person's ratings as they are held now, in the order in which they count.
SELECT rating_id, version, given, rating, rationale, valid_from, valid_to, known_from
FROM ratings
WHERE area = :area AND stream = :stream AND known_to = 253402214400000000
ORDER BY valid_from, given, rating_id;
