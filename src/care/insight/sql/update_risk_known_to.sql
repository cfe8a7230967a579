-- What we held of a risk until now.
UPDATE service_risks SET known_to = :recorded
WHERE area = :area AND stream = :stream AND risk = :risk AND known_to = 253402214400000000;
