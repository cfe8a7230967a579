-- The counters that the rows of the board give: one person more from a span's first day, one less from
-- its last.
SELECT area, grain, born, starts_on, standing, lead, SUM(people) AS people
FROM (
    SELECT board.area, grains.grain,
        CASE grains.grain WHEN 'day' THEN board.born_on
            WHEN 'month' THEN substr(board.born_on, 1, 8) || '01'
            ELSE substr(board.born_on, 1, 5) || '01-01' END AS born,
        CASE WHEN ends.people = 1 THEN board.starts_on ELSE board.ends_on END AS starts_on,
        board.standing, CASE WHEN board.lead = '' THEN 0 ELSE 1 END AS lead, ends.people
    FROM board
    CROSS JOIN (SELECT 'day' AS grain UNION ALL SELECT 'month' UNION ALL SELECT 'year') AS grains
    CROSS JOIN (SELECT 1 AS people UNION ALL SELECT -1) AS ends
    WHERE ends.people = 1 OR board.ends_on < '9999-12-31'
) AS changes
GROUP BY area, grain, born, starts_on, standing, lead
HAVING SUM(people) <> 0
ORDER BY area, grain, born, starts_on, standing, lead;
