-- What we held of a change of legal status until now.
UPDATE legal_status_changes SET known_to = :recorded
WHERE area = :area AND stream = :stream AND record = :record AND known_to = 253402214400000000;
