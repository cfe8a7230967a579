-- The open actions of an area that are due up to a day, the longest overdue first, after a day or after one
-- of the page before.
SELECT action, version, title, done_looks_like, agency, owner, owner_post, valid_from, first_due_on, due_on,
       due_reason, source, ending, evidence, closed_reason, valid_to, stream
FROM actions
WHERE area = :area AND known_to = 253402214400000000 AND ending IS NULL
  AND (due_on, action) > (:after_due_on, :after_action) AND due_on <= :due_to
ORDER BY due_on, action
LIMIT :limit;
