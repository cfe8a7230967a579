-- Everybody of an area as known at an instant, in the order in which they were added.
SELECT stream, version, reference, nhs_number, given_name, family_name, preferred_name,
       date_of_birth, date_of_death, gender, pronouns, ethnicity, first_language,
       interpreter_needed, postcode, locality, learning_disability, autism, gp_ods, school,
       ehcp_from, ehcp_to, looked_after
FROM people
WHERE area = :area AND known_from <= :as_known AND :as_known < known_to
ORDER BY stream;
