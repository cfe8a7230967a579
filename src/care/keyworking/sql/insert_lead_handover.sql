-- What we hold of an offer to take over as lead keyworker from now on.
INSERT INTO lead_handovers (area, stream, handover, version, entry, allocation, worker, reason,
    offered_on, state, accepted_on, why)
VALUES (:area, :stream, :handover, :version, :entry, :allocation, :worker, :reason,
    :offered_on, :state, :accepted_on, :why)
ON CONFLICT (area, stream, handover) DO UPDATE
SET version = excluded.version, entry = excluded.entry, state = excluded.state,
    accepted_on = excluded.accepted_on, why = excluded.why;
