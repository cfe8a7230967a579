-- What we held of an oversight visit until now.
UPDATE oversight_visits SET known_to = :recorded
WHERE area = :area AND stream = :stream AND record = :record AND known_to = 253402214400000000;
