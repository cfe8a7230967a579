-- A paper of a review is not here after all.
DELETE FROM review_papers
WHERE area = :area AND stream = :stream AND review = :review AND paper = :paper;
