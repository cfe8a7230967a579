-- The admissions of a person that were looked back at, as known at an instant, the earliest first.
SELECT root_cause, held_on, admitted_on, findings
FROM root_cause_reviews
WHERE area = :area AND stream = :stream AND known_from <= :as_known
ORDER BY held_on, root_cause;
