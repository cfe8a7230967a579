-- What we held of a deadline until now.
UPDATE deadlines SET known_to = :recorded
WHERE area = :area AND stream = :stream AND deadline = :deadline
  AND known_to = 253402214400000000;
