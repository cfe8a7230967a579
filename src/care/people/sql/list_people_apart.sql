-- Everybody from whom a person was told apart.
SELECT other FROM people_apart WHERE area = :area AND stream = :stream ORDER BY other;
