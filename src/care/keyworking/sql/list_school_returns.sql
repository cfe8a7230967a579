-- How school or college came back by a step-down plan.
SELECT stage, starts_on, note
FROM school_returns
WHERE area = :area AND stream = :stream AND plan = :plan
ORDER BY starts_on, entry, stage;
