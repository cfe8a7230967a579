-- One person as far as people are compared.
SELECT stream, given_name, family_name, preferred_name, date_of_birth, nhs_number, postcode, locality
FROM people
WHERE area = :area AND stream = :stream AND known_to = 253402214400000000;
