-- The papers of a review that are here.
SELECT paper, received_on
FROM review_papers
WHERE area = :area AND stream = :stream AND review = :review
ORDER BY paper;
