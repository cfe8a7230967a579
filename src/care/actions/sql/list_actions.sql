-- A person's actions as they were known at an instant, in the order in which they were or are due.
SELECT action, version, title, done_looks_like, agency, owner, owner_post, valid_from, first_due_on, due_on,
       due_reason, source, ending, evidence, closed_reason, valid_to
FROM actions
WHERE area = :area AND stream = :stream AND known_from <= :as_known AND :as_known < known_to
ORDER BY due_on, action;
