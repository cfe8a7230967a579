-- What we hold of leave from now on.
INSERT INTO hospital_leave (area, stream, version, record, admission, left_on, due_back_on, note,
    back_on)
VALUES (:area, :stream, :version, :id, :admission, :from, :due_back_on, :note, :back_on);
