-- How many things there are of a worker, or of all (`*`), from a day to a day, both included.
SELECT CAST(COALESCE(SUM(items), 0) AS BIGINT)
FROM today_counts
WHERE area = :area AND worker = :worker AND list = :list AND due_on >= :from AND due_on <= :to;
