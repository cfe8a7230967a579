-- A page of the people whom a post works with on a day: since when, and in how many parts they lead.
SELECT stream, MIN(valid_from), COUNT(CASE WHEN role = 'lead' THEN 1 END)
FROM allocations
WHERE area = :area AND worker = :worker AND known_to = 253402214400000000
  AND valid_to > :day AND valid_from <= :day AND stream > :after
GROUP BY stream
ORDER BY stream
LIMIT :limit;
