-- How many rows a walk through those born in a stretch of days would meet, up to a limit.
SELECT COUNT(*)
FROM (SELECT 1 FROM board WHERE area = :area AND born_on >= :born_from AND born_on < :born_to LIMIT :limit) AS met;
