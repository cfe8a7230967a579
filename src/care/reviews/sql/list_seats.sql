-- The places on the panel of a review, left ones too, in the order in which they were taken.
SELECT seat, role, member, name, left_because, left_note
FROM review_seats
WHERE area = :area AND stream = :stream AND review = :review
ORDER BY entry, seat;
