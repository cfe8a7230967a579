-- One review of the EHC plan.
SELECT review, version, held_on, outcome, what, asked_back, answer, next_by, told_on, decision
FROM ehc_reviews
WHERE area = :area AND stream = :stream AND review = :review;
