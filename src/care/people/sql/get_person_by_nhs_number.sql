-- Who holds an NHS number now, apart from somebody.
SELECT stream FROM people
WHERE area = :area AND nhs_number = :nhs_number AND known_to = 253402214400000000 AND stream <> :except;
