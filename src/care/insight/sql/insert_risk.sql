-- What we hold of a risk from now on.
INSERT INTO service_risks (area, stream, risk, version, entry, raised, description, rag_before,
    mitigation, rag_after, valid_from, valid_to, known_from, known_to)
VALUES (:area, :stream, :risk, :version, :entry, :raised, :description, :rag_before,
    :mitigation, :rag_after, :valid_from, :valid_to, :recorded, 253402214400000000);
