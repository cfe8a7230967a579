-- The people of an area of whom a process asks something, by the first day of it, after one of them; with the day by
-- which consent is asked again. Consent counts from the day on which the area wants to be told.
-- The cast keeps the inner query to the rows of one person, which are few.
SELECT t.stream, t.due_on, t.shown_name, consent.due_on
FROM today AS t
LEFT JOIN today AS consent
    ON consent.area = t.area AND consent.stream = t.stream AND consent.list = 'to-do' AND consent.kind = 'consent'
WHERE t.area = :area AND t.kind IN ('deadline', 'duty', 'consent')
    AND (t.due_on, t.stream) > (CAST(:due_on AS DATE), :after)
    AND (t.kind <> 'consent' OR t.due_on <= CAST(:consent_until AS DATE))
    AND NOT EXISTS (
        SELECT 1 FROM today AS earlier
        WHERE earlier.area = t.area AND earlier.stream = t.stream AND earlier.list = 'to-do'
            AND earlier.kind IN ('deadline', 'duty', 'consent')
            AND (earlier.kind <> 'consent' OR earlier.due_on <= CAST(:consent_until AS DATE))
            AND (CAST(earlier.due_on AS DATE), earlier.kind, earlier.thing) < (t.due_on, t.kind, t.thing)
    )
ORDER BY t.due_on, t.stream
LIMIT :most;
