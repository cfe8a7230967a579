-- Adds to a counter.
INSERT INTO today_counts (area, worker, list, due_on, items)
VALUES (:area, :worker, :list, :due_on, :items)
ON CONFLICT (area, worker, list, due_on)
DO UPDATE SET items = today_counts.items + excluded.items;
