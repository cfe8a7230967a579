-- A rating that was held for no time at all.
DELETE FROM ratings
WHERE area = :area AND stream = :stream AND valid_from = :valid_from AND given = :given
  AND rating_id = :rating_id AND known_from = :recorded;
