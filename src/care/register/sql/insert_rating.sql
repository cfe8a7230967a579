-- What we hold of a rating from now on.
INSERT INTO ratings (area, stream, rating_id, version, entry, given, rating, rationale,
    valid_from, valid_to, known_from, known_to)
VALUES (:area, :stream, :rating_id, :version, :entry, :given, :rating, :rationale,
    :valid_from, :valid_to, :recorded, 253402214400000000);
