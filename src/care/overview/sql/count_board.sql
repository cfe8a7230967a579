-- How many people stand where on a day, of those born in a stretch of one grain.
SELECT standing, lead, CAST(SUM(people) AS INTEGER)
FROM board_counts
WHERE area = :area AND grain = :grain AND born >= :from AND born < :to AND starts_on <= :today
GROUP BY standing, lead;
