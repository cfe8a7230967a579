-- What we held of a rating until now.
UPDATE ratings SET known_to = :recorded
WHERE area = :area AND stream = :stream AND valid_from = :valid_from AND given = :given
  AND rating_id = :rating_id AND known_to = 253402214400000000;
