-- Who was called in a LAEP, in the order in which it was written down.
SELECT called, reached
FROM laep_calls
WHERE area = :area AND stream = :stream AND review = :review
ORDER BY position;
