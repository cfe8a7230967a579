-- A person's reviews of the EHC plan, the latest first.
SELECT review, version, held_on, outcome, what, asked_back, answer, next_by, told_on, decision
FROM ehc_reviews
WHERE area = :area AND stream = :stream
ORDER BY held_on DESC, review DESC;
