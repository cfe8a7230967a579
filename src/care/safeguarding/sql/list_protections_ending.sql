-- Plans of one kind that end on days of an area, the soonest first, after one of them.
SELECT stream, protection, ends_on
FROM protections
WHERE area = :area AND kind = :kind AND ends_on IS NOT NULL AND ends_on >= :from AND ends_on < :to
  AND (ends_on, stream, protection) > (CAST(:after_on AS DATE), :after_stream, :after_plan)
ORDER BY ends_on, stream, protection
LIMIT :most;
