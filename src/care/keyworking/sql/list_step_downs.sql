-- A person's step-down plans, in the order in which they were made.
SELECT plan, version, episode, starts_on, ends_on, agreed, why, way_back, stepped_back_on, outcome
FROM step_downs
WHERE area = :area AND stream = :stream
ORDER BY plan;
