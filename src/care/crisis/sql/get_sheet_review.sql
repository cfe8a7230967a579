-- The area's setting on a day: of two from one day the later said.
SELECT days
FROM crisis_sheet_reviews
WHERE area = :area AND stream = :stream AND valid_from <= :day
ORDER BY valid_from DESC, entry DESC
LIMIT 1;
