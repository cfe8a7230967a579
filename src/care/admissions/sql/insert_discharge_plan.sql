-- What we hold of a plan for leaving from now on.
INSERT INTO discharge_plans (area, stream, version, record, admission, destination, agreed_by_person,
    agreed_by_family)
VALUES (:area, :stream, :version, :id, :admission, :destination, :agreed_by_person, :agreed_by_family);
