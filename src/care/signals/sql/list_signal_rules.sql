-- What an area said of early signals, in the order in which it said it.
SELECT alone, several, within_days, days, starts_on
FROM signal_rules
WHERE area = :area AND stream = :stream
ORDER BY entry;
