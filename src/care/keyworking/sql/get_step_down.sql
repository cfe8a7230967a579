-- A step-down plan as it is held now.
SELECT plan, version, episode, starts_on, ends_on, agreed, why, way_back, stepped_back_on, outcome
FROM step_downs
WHERE area = :area AND stream = :stream AND plan = :plan;
