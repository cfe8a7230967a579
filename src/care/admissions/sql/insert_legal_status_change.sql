-- What we hold of a change of legal status from now on.
INSERT INTO legal_status_changes (area, stream, version, record, admission, code, valid_from, known_from,
    known_to)
VALUES (:area, :stream, :version, :id, :admission, :code, :from, :recorded, 253402214400000000);
