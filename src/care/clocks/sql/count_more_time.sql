-- How many due dates of an area were first given more time from an instant to another, by reason.
SELECT given.extended_because, COUNT(*)
FROM deadlines AS given
WHERE given.area = :area AND given.extended_because IS NOT NULL
  AND given.known_from >= :from AND given.known_from < :until
  AND NOT EXISTS (
      SELECT 1 FROM deadlines AS earlier
      WHERE earlier.area = given.area AND earlier.stream = given.stream
        AND earlier.deadline = given.deadline AND earlier.version < given.version
        AND earlier.extended_because IS NOT NULL
  )
GROUP BY given.extended_because
ORDER BY given.extended_because;
