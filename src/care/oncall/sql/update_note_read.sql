-- It was read for the first time.
UPDATE on_call_notes SET read_at = :read_at
WHERE area = :area AND stream = :stream AND note = :note AND read_at IS NULL;
