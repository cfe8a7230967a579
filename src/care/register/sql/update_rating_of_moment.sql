-- A rating that was held for no time at all, as we hold it from now on.
UPDATE ratings
SET version = :version, entry = :entry, rating = :rating, rationale = :rationale,
    valid_to = :valid_to, known_to = 253402214400000000
WHERE area = :area AND stream = :stream AND valid_from = :valid_from AND given = :given
  AND rating_id = :rating_id AND known_from = :recorded;
