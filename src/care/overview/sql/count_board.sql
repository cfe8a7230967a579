-- How many people stand where on a day, of those born in a stretch of one grain: counters to add up.
-- Whoever asks adds them; grouping them here would sort them first, for every page.
SELECT standing, lead, people
FROM board_counts
WHERE area = :area AND grain = :grain AND born >= :from AND born < :to AND starts_on <= :today;
