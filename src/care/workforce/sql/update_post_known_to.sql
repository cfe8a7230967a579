-- What we held of a post until now.
UPDATE posts SET known_to = :recorded
WHERE area = :area AND stream = :stream AND known_to = 253402214400000000;
