-- What we hold of a delay from now on.
INSERT INTO discharge_delays (area, stream, version, record, admission, valid_from, reason, owner, note,
    ended_on, known_from, known_to)
VALUES (:area, :stream, :version, :id, :admission, :from, :reason, :owner, :note, :ended_on, :recorded,
    253402214400000000);
