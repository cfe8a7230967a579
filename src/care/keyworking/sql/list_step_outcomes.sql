-- What became of a person's support each time that it stepped back.
SELECT plan, result, family_view
FROM step_down_outcomes
WHERE area = :area AND stream = :stream
ORDER BY plan;
