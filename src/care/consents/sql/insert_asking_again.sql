-- How many days before an area asks again, from a day on.
INSERT INTO asking_again (area, stream, valid_from, entry, days_before)
VALUES (:area, :stream, :valid_from, :entry, :days_before);
