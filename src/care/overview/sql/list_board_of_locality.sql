-- Everybody of one locality by name, after a row of the page before.
SELECT stream, reference, shown_name, born_on, locality, standing, rating, rated_on, lead, others, in_hospital,
    sort_name
FROM board
WHERE area = :area AND locality = :locality AND (sort_name, stream) > (:key_name, :key_stream)
  AND starts_on <= :today AND ends_on > :today
  AND (CAST(:standing AS TEXT) IS NULL OR standing = :standing)
  AND (CAST(:lead AS TEXT) IS NULL OR lead = :lead)
  AND born_on >= :born_from AND born_on < :born_to
ORDER BY sort_name, stream
LIMIT :limit;
