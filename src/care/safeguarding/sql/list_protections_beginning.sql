-- Plans of one kind that begin on days of an area, the soonest first, after one of them.
SELECT stream, protection, starts_on
FROM protections
WHERE area = :area AND kind = :kind AND starts_on >= :from AND starts_on < :to
  AND (starts_on, stream, protection) > (CAST(:after_on AS DATE), :after_stream, :after_plan)
ORDER BY starts_on, stream, protection
LIMIT :most;
