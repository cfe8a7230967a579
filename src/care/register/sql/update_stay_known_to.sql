-- What we held of a stay until now.
UPDATE register_stays SET known_to = :recorded
WHERE area = :area AND stream = :stream AND stay = :stay AND known_to = 253402214400000000;
