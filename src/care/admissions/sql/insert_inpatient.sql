-- The stay that somebody is in now.
INSERT INTO inpatients (area, stream, admission, since, hospital, legal_status, planned_on, moved,
    ready_on, delayed_since, delay_reason, delay_owner)
VALUES (:area, :stream, :admission, :since, :hospital, :legal_status, :planned_on, :moved, :ready_on,
    :delayed_since, :delay_reason, :delay_owner);
