-- What we hold of an episode from now on.
INSERT INTO episodes (area, stream, episode, version, entry, kind, phase, close_reason,
    valid_from, valid_to, known_from, known_to)
VALUES (:area, :stream, :episode, :version, :entry, :kind, :phase, :close_reason,
    :valid_from, :valid_to, :recorded, 253402214400000000);
