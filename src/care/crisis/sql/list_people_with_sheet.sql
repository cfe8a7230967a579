-- The next people of an area who have a crisis sheet.
SELECT stream
FROM crisis_sheets
WHERE area = :area AND is_latest = 1 AND stream > :after
ORDER BY stream
LIMIT :most;
