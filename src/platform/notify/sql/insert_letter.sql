-- A letter that is to be sent.
INSERT INTO outbox (area, letter, stream, state, subject, to_hash, sealed, posted, posted_by, tries, unsure,
    lease_until, problem, ended)
VALUES (:area, :letter, :stream, :state, :subject, :to_hash, :sealed, :posted, :posted_by, :tries, :unsure,
    :lease_until, :problem, :ended);
