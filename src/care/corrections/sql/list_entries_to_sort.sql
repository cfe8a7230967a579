-- What waits in one record for somebody to say whose it is, the earliest first.
SELECT separation, origin, number, other
FROM entries_to_sort
WHERE area = :area AND stream = :stream AND state = 'waiting'
ORDER BY separation, origin, number;
