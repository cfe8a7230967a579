-- Every action of an area as known at an instant, by person and in the order in which it was recorded.
SELECT action, version, title, done_looks_like, agency, owner, owner_post, valid_from, first_due_on, due_on,
       due_reason, source, ending, evidence, closed_reason, valid_to, stream
FROM actions
WHERE area = :area AND known_from <= :as_known AND :as_known < known_to
ORDER BY stream, action;
