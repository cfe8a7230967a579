-- What an area said of its rules, in the order in which it was said.
SELECT what, name, whom, value, starts_on
FROM area_rules
WHERE area = :area AND stream = :stream
ORDER BY entry;
