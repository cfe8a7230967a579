-- How many people one post works with on a day, as held now.
SELECT COUNT(DISTINCT stream)
FROM allocations
WHERE area = :area AND worker = :worker AND known_to = 253402214400000000
  AND valid_to > :day AND valid_from <= :day;
