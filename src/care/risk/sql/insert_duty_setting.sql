-- What an area says that a rating asks for.
INSERT INTO rating_duty_settings (area, stream, entry, rating, duty, days, starts_on)
VALUES (:area, :stream, :entry, :rating, :duty, :days, :starts_on);
