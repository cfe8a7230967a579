-- The review was never held.
DELETE FROM ehc_reviews WHERE area = :area AND stream = :stream AND review = :review;
