-- What we hold of an allocation from now on.
INSERT INTO allocations (area, stream, allocation, version, entry, worker, role,
    valid_from, valid_to, known_from, known_to)
VALUES (:area, :stream, :allocation, :version, :entry, :worker, :role,
    :valid_from, :valid_to, :recorded, 253402214400000000);
