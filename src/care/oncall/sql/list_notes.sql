-- The latest hand-overs, the latest first.
SELECT note, text, left_at, left_by, read_at
FROM on_call_notes
WHERE area = :area AND stream = :stream
ORDER BY note DESC
LIMIT :most;
