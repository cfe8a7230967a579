-- One person as a list shows them.
SELECT stream, given_name, family_name, preferred_name, date_of_birth, reference, locality
FROM people
WHERE area = :area AND stream = :stream AND known_to = 253402214400000000;
