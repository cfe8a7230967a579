-- The place of a row in each order, to page from.
SELECT sort_name, standing_rank, rated_on, born_on, locality
FROM board
WHERE area = :area AND stream = :stream AND starts_on <= :today AND ends_on > :today;
