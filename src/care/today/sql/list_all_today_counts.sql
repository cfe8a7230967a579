-- Every counter that is not zero.
SELECT area, worker, list, due_on, items FROM today_counts WHERE items <> 0
ORDER BY area, worker, list, due_on;
