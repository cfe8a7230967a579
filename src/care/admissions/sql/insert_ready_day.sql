-- What we hold of since when somebody is ready to leave from now on.
INSERT INTO ready_days (area, stream, version, record, admission, valid_from, note, known_from, known_to)
VALUES (:area, :stream, :version, :id, :admission, :ready_on, :note, :recorded, 253402214400000000);
