-- The version of who somebody is that is held now.
SELECT version FROM people
WHERE area = :area AND stream = :stream AND known_to = 253402214400000000;
