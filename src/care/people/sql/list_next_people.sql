-- The next few people after one, in the order in which they were added.
SELECT stream
FROM people
WHERE area = :area AND stream > :after AND known_to = 253402214400000000
ORDER BY stream
LIMIT :most;
