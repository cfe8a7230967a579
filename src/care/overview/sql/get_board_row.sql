-- Where one person stands on a day.
SELECT stream, reference, shown_name, born_on, locality, standing, rating, rated_on, lead, others, in_hospital,
    sort_name
FROM board
WHERE area = :area AND stream = :stream AND starts_on <= :today AND ends_on > :today;
