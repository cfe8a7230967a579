-- What we hold of a stay from now on.
INSERT INTO register_stays (area, stream, stay, version, entry, referred_on, source, decision,
    decided_on, decision_reason, consent, consent_on, removed_on, removal_reason,
    valid_from, valid_to, known_from, known_to)
VALUES (:area, :stream, :stay, :version, :entry, :referred_on, :source, :decision,
    :decided_on, :decision_reason, :consent, :consent_on, :removed_on, :removal_reason,
    :valid_from, :valid_to, :recorded, 253402214400000000);
