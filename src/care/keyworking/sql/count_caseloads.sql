-- How many people each post works with on a day, as held now.
SELECT worker, COUNT(DISTINCT stream)
FROM allocations
WHERE area = :area AND known_to = 253402214400000000 AND valid_to > :day AND valid_from <= :day
GROUP BY worker
ORDER BY worker;
