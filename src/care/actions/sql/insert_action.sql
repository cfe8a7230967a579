-- What we hold of an action from now on.
INSERT INTO actions (area, stream, action, version, title, done_looks_like, agency, owner, owner_post,
    first_due_on, due_on, due_reason, source, ending, evidence, closed_reason,
    valid_from, valid_to, known_from, known_to)
VALUES (:area, :stream, :action, :version, :title, :done_looks_like, :agency, :owner, :owner_post,
    :first_due_on, :due_on, :due_reason, :source, :ending, :evidence, :closed_reason,
    :valid_from, :valid_to, :recorded, 253402214400000000);
