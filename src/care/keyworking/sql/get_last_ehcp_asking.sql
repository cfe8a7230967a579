-- The last day on which they were asked at a review of the EHC plan, where nothing else was recorded of it.
SELECT asked_on
FROM reengagements
WHERE area = :area AND stream = :stream AND asked_at = 'ehcp-review'
ORDER BY asked_on DESC
LIMIT 1;
