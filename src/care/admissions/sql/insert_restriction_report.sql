-- What we hold of a report of a restriction from now on.
INSERT INTO restriction_reports (area, stream, version, record, admission, kind, began_on, ended_on,
    reported_on, note, reviewed_on, outcome)
VALUES (:area, :stream, :version, :id, :admission, :kind, :from, :to, :reported_on, :note, :reviewed_on,
    :outcome);
