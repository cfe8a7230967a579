-- How many rows a walk through everybody of one standing would meet, up to a limit.
SELECT COUNT(*) FROM (SELECT 1 FROM board WHERE area = :area AND standing_rank = :standing_rank LIMIT :limit) AS met;
