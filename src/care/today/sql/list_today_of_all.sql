-- The same of everybody.
SELECT stream, kind, thing, worker, due_on, words, shown_name
FROM today
WHERE area = :area AND list = :list AND due_on >= :from AND due_on <= :to
  AND (due_on, stream, thing) > (CAST(:after_due AS DATE), :after_stream, :after_thing)
ORDER BY due_on, stream, thing
LIMIT :most;
