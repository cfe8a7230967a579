-- A step of a step-down plan.
SELECT step, version, plan, due_on, what, taken_on, note
FROM step_down_steps
WHERE area = :area AND stream = :stream AND step = :step;
