-- What was shared.
INSERT INTO sharings (area, stream, sharing, version, agency, who, what, basis, why, decided_by, shared_on)
VALUES (:area, :stream, :sharing, :version, :agency, :who, :what, :basis, :why, :decided_by, :shared_on);
