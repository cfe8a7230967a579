-- When somebody is next first on call after an instant.
SELECT starts
FROM on_call_shifts
WHERE area = :area AND stream = :stream AND starts > :at AND turn = 'first'
ORDER BY starts
LIMIT 1;
