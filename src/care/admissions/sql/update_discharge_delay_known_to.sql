-- What we held of a delay until now.
UPDATE discharge_delays SET known_to = :recorded
WHERE area = :area AND stream = :stream AND record = :record AND known_to = 253402214400000000;
