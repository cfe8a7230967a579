-- What we hold of a service that was asked to take over from now on.
INSERT INTO handovers (area, stream, handover, version, entry, plan, service, contact, what,
    offered_on, accepted, answered_on, answered_by, note)
VALUES (:area, :stream, :handover, :version, :entry, :plan, :service, :contact, :what,
    :offered_on, :accepted, :answered_on, :answered_by, :note)
ON CONFLICT (area, stream, handover) DO UPDATE
SET version = excluded.version, entry = excluded.entry, accepted = excluded.accepted,
    answered_on = excluded.answered_on, answered_by = excluded.answered_by, note = excluded.note;
