-- What we held of a review until now.
UPDATE reviews SET known_to = :recorded
WHERE area = :area AND stream = :stream AND review = :review AND known_to = 253402214400000000;
