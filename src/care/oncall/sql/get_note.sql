-- One hand-over.
SELECT note, text, left_at, left_by, read_at
FROM on_call_notes
WHERE area = :area AND stream = :stream AND note = :note;
