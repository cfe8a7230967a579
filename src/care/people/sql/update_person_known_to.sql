-- Who we held somebody to be until now.
UPDATE people SET known_to = :recorded
WHERE area = :area AND stream = :stream AND known_to = 253402214400000000;
