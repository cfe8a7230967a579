-- Somebody on the on-call list.
SELECT shift, version, turn, post, name, phone, starts, ends, note
FROM on_call_shifts
WHERE area = :area AND stream = :stream AND shift = :shift;
