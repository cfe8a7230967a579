-- What a review recommended, in the order in which it was recorded.
SELECT action, version, title, done_looks_like, agency, owner, owner_post, valid_from, first_due_on, due_on,
       due_reason, source, ending, evidence, closed_reason, valid_to
FROM actions
WHERE area = :area AND stream = :stream AND source = :source AND known_to = 253402214400000000
ORDER BY action;
