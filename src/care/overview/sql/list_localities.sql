-- The localities that people of the register live in: one step through the index for each.
WITH RECURSIVE names (locality) AS (
    SELECT MIN(locality) FROM board WHERE area = :area AND locality > ''
    UNION ALL
    SELECT (SELECT MIN(locality) FROM board WHERE area = :area AND locality > names.locality)
    FROM names
    WHERE names.locality IS NOT NULL
)
SELECT locality FROM names WHERE locality IS NOT NULL ORDER BY locality;
