-- What we held of an admission until now.
UPDATE admissions SET known_to = :recorded
WHERE area = :area AND stream = :stream AND admission = :admission AND known_to = 253402214400000000;
