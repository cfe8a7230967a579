-- What we hold of aftercare from now on.
INSERT INTO aftercare (area, stream, version, record, admission, entitled, agreed_on, responsible, note)
VALUES (:area, :stream, :version, :id, :admission, :entitled, :agreed_on, :responsible, :note);
