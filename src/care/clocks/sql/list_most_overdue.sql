-- The people of an area for whom something is due, by their first due day, after one of them.
SELECT d.stream, d.due_on
FROM deadlines AS d
WHERE d.area = :area AND d.ending IS NULL AND d.known_to = 253402214400000000
    AND (d.due_on, d.stream) > (:due_on, :after)
    AND NOT EXISTS (
        SELECT 1 FROM deadlines AS earlier
        WHERE earlier.area = d.area AND earlier.stream = d.stream AND earlier.ending IS NULL
            AND earlier.known_to = 253402214400000000
            AND (earlier.due_on, earlier.deadline) < (d.due_on, d.deadline)
    )
ORDER BY d.due_on, d.stream
LIMIT :limit;
