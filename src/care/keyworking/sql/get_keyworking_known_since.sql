-- Since when keyworking of theirs is on record.
SELECT known_from
FROM episodes
WHERE area = :area AND stream = :stream AND kind = 'keyworking'
ORDER BY known_from
LIMIT 1;
