-- As list_expected_board_counts.sql, with PostgreSQL's dates.
SELECT area, grain, born, starts_on, standing, lead, SUM(people)::bigint AS people
FROM (
    SELECT board.area, grains.grain,
        date_trunc(grains.grain, board.born_on)::date AS born,
        CASE WHEN ends.people = 1 THEN board.starts_on ELSE board.ends_on END AS starts_on,
        board.standing, CASE WHEN board.lead = '' THEN 0 ELSE 1 END AS lead, ends.people
    FROM board
    CROSS JOIN (VALUES ('day'), ('month'), ('year')) AS grains (grain)
    CROSS JOIN (VALUES (1), (-1)) AS ends (people)
    WHERE ends.people = 1 OR board.ends_on < '9999-12-31'
) AS changes
GROUP BY area, grain, born, starts_on, standing, lead
HAVING SUM(people) <> 0
ORDER BY area, grain COLLATE "C", born, starts_on, standing, lead;
