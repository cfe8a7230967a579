-- Those who hold one of four NHS numbers now; who has fewer repeats one.
SELECT stream, given_name, family_name, preferred_name, date_of_birth, nhs_number, postcode, locality
FROM people
WHERE area = :area AND known_to = 253402214400000000
  AND nhs_number IN (:number1, :number2, :number3, :number4);
