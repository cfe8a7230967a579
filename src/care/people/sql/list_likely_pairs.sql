-- Who shares a key with one of some people in the order in which they were added; each pair once.
SELECT DISTINCT one.stream, other.stream
FROM person_keys AS one
JOIN person_keys AS other
  ON other.area = one.area AND other.key = one.key AND other.stream > one.stream
WHERE one.area = :area AND one.stream > :after AND one.stream <= :last
ORDER BY one.stream, other.stream
LIMIT :most;
