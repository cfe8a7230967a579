-- What we held of an allocation until now.
UPDATE allocations SET known_to = :recorded
WHERE area = :area AND stream = :stream AND allocation = :allocation
  AND known_to = 253402214400000000;
