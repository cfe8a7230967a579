-- Touches only the indexes by standing and by the day of the rating.
UPDATE board
SET ends_on = :ends_on, standing = :standing, standing_rank = :standing_rank, rating = :rating, rated_on = :rated_on
WHERE area = :area AND stream = :stream AND starts_on = :starts_on;
