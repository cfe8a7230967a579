-- The counters that the rows give: of each worker, and of all.
SELECT area, worker, list, due_on, COUNT(*) AS items
FROM (
    SELECT area, worker, list, due_on FROM today
    UNION ALL
    SELECT area, '*' AS worker, list, due_on FROM today
) AS counted
GROUP BY area, worker, list, due_on
ORDER BY area, worker, list, due_on;
