-- The rows of a person.
SELECT starts_on, ends_on, standing, standing_rank, reference, shown_name, sort_name, born_on, locality, lead,
    others, rating, rated_on, in_hospital
FROM board WHERE area = :area AND stream = :stream;
