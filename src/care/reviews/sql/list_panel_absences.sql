-- When those who hold reviews are away, from a day on.
SELECT member, away_from, away_to
FROM panel_absences
WHERE area = :area AND stream = :stream AND away_to >= CAST(:day AS DATE)
ORDER BY away_from, member, entry;
