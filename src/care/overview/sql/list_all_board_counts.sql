-- Every counter that is not zero.
SELECT area, grain, born, starts_on, standing, lead, people FROM board_counts WHERE people <> 0
ORDER BY area, grain, born, starts_on, standing, lead;
