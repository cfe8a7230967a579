-- Who somebody is, as we hold it from now on.
INSERT INTO people (area, stream, version, entry, reference, nhs_number, given_name, family_name,
    preferred_name, date_of_birth, date_of_death, gender, pronouns, ethnicity, first_language,
    interpreter_needed, postcode, locality, learning_disability, autism, gp_ods, school,
    ehcp_from, ehcp_to, looked_after, known_from, known_to)
VALUES (:area, :stream, :version, :entry, :reference, :nhs_number, :given_name, :family_name,
    :preferred_name, :date_of_birth, :date_of_death, :gender, :pronouns, :ethnicity,
    :first_language, :interpreter_needed, :postcode, :locality, :learning_disability, :autism,
    :gp_ods, :school, :ehcp_from, :ehcp_to, :looked_after, :recorded, 253402214400000000);
