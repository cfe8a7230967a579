-- What we held of an action until now.
UPDATE actions SET known_to = :recorded
WHERE area = :area AND stream = :stream AND action = :action AND known_to = 253402214400000000;
