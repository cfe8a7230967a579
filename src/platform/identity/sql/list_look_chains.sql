-- Every day of every node that was looked at records on.
SELECT area, node, day
FROM access_log
GROUP BY area, node, day
ORDER BY area, node, day;
