-- How many rows a walk through everybody of one locality would meet, up to a limit.
SELECT COUNT(*) FROM (SELECT 1 FROM board WHERE area = :area AND locality = :locality LIMIT :limit) AS met;
