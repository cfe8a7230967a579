-- A page of a worker's things, the soonest first, after one of the page before.
SELECT stream, kind, thing, worker, due_on, words, shown_name
FROM today
WHERE area = :area AND worker = :worker AND list = :list AND due_on >= :from AND due_on <= :to
  AND (due_on, stream, thing) > (CAST(:after_due AS DATE), :after_stream, :after_thing)
ORDER BY due_on, stream, thing
LIMIT :most;
