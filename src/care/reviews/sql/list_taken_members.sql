-- Those on the list who sit on the panel of a review that is planned for a day, but for one review.
SELECT DISTINCT review_seats.member
FROM reviews
JOIN review_seats ON review_seats.area = reviews.area AND review_seats.stream = reviews.stream
    AND review_seats.review = reviews.review
WHERE reviews.area = :area AND reviews.status = 'planned' AND reviews.known_to = 253402214400000000
  AND reviews.planned_on = CAST(:day AS DATE) AND reviews.review <> :except
  AND review_seats.member IS NOT NULL AND review_seats.left_because IS NULL;
