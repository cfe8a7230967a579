-- Who is on call at some time between two instants. Nobody is on call for longer than from `earliest` to `from`.
SELECT shift, version, turn, post, name, phone, starts, ends, note
FROM on_call_shifts
WHERE area = :area AND stream = :stream AND starts >= :earliest AND starts < :to AND ends > :from
ORDER BY starts, turn, shift;
