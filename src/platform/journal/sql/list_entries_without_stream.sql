-- Entries that name a stream which does not exist.
SELECT entries.area, entries.stream, entries.number
FROM entries
LEFT JOIN streams ON streams.area = entries.area AND streams.stream = entries.stream
WHERE streams.stream IS NULL
ORDER BY entries.area, entries.stream, entries.number
LIMIT 100;
