-- What was said.
INSERT INTO consents (area, stream, consent, version, kind, given_by, name, relation, ability, considered,
    decided_on, how, explained, on_register, keyworking, shares_with, not_with, review_on)
VALUES (:area, :stream, :consent, :version, :kind, :given_by, :name, :relation, :ability, :considered,
    :decided_on, :how, :explained, :on_register, :keyworking, :shares_with, :not_with, :review_on);
