-- What we hold of what must be in place before somebody leaves from now on.
INSERT INTO discharge_needs (area, stream, version, record, admission, what, agency, needed_by, met_on)
VALUES (:area, :stream, :version, :id, :admission, :what, :agency, :needed_by, :met_on);
