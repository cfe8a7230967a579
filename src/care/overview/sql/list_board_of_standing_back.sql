-- Everybody of one standing by name, before a row of the page after, nearest first.
SELECT stream, reference, shown_name, born_on, locality, standing, rating, rated_on, lead, others, in_hospital,
    sort_name
FROM board
WHERE area = :area AND standing_rank = :standing_rank AND (sort_name, stream) < (:key_name, :key_stream)
  AND starts_on <= :today AND ends_on > :today
  AND (CAST(:locality AS TEXT) IS NULL OR locality = :locality)
  AND (CAST(:lead AS TEXT) IS NULL OR lead = :lead)
  AND born_on >= :born_from AND born_on < :born_to
ORDER BY sort_name DESC, stream DESC
LIMIT :limit;
