-- What we held of since when somebody is ready to leave until now.
UPDATE ready_days SET known_to = :recorded
WHERE area = :area AND stream = :stream AND record = :record AND known_to = 253402214400000000;
