-- The streams whose entries are replayed into this one.
SELECT stream, merged_at FROM stream_aliases
WHERE area = :area AND survivor = :survivor
ORDER BY stream;
