-- The steps of a step-down plan, in the order of their days.
SELECT step, version, plan, due_on, what, taken_on, note
FROM step_down_steps
WHERE area = :area AND stream = :stream AND plan = :plan
ORDER BY due_on, step;
