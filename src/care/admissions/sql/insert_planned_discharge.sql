-- The day planned for a discharge from now on.
INSERT INTO planned_discharges (area, stream, admission, version, planned_on, reason, recorded)
VALUES (:area, :stream, :admission, :version, :planned_on, :reason, :recorded);
