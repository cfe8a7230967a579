-- What we hold of who is responsible for a stay from now on.
INSERT INTO responsible_commissioners (area, stream, version, record, admission, commissioner, miles)
VALUES (:area, :stream, :version, :id, :admission, :commissioner, :miles);
