-- Every link, for a backup: what was mailed leads somewhere after it is restored. Nobody holds one open then.
SELECT secret_hash, area, link, stream, purpose, about, code_hash, ends, wrong, 0 AS held_until
FROM one_time_links
ORDER BY secret_hash;
