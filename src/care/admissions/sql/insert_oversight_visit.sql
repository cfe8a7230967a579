-- What we hold of an oversight visit from now on.
INSERT INTO oversight_visits (area, stream, version, record, admission, visited_on, visitor, seen, safe,
    known_from, known_to)
VALUES (:area, :stream, :version, :id, :admission, :visited_on, :visitor, :seen, :safe, :recorded,
    253402214400000000);
