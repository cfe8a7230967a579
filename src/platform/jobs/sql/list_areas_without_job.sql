-- The areas in which nothing of a kind waits, of those that the reader sees.
SELECT area
FROM area_keys
WHERE NOT EXISTS (
    SELECT 1 FROM jobs
    WHERE jobs.area = area_keys.area AND jobs.kind = :kind AND jobs.argument = '' AND jobs.state = 'waiting'
)
ORDER BY area;
