-- How many rows a walk through everybody with one lead keyworker, or with none would meet, up to a limit.
SELECT COUNT(*) FROM (SELECT 1 FROM board WHERE area = :area AND lead = :lead LIMIT :limit) AS met;
