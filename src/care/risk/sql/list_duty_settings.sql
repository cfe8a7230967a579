-- What an area said that ratings ask for, in the order in which it said it.
SELECT rating, duty, days, starts_on
FROM rating_duty_settings
WHERE area = :area AND stream = :stream
ORDER BY entry;
