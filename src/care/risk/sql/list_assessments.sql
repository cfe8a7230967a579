-- A person's assessments, the latest first.
SELECT assessment, number, title, said, score, suggested, because, rating, rationale, override_reason,
       assessed_on, rating_id
FROM risk_assessments
WHERE area = :area AND stream = :stream
ORDER BY assessed_on DESC, assessment DESC;
