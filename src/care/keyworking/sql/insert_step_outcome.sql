-- What became of support that stepped back.
INSERT INTO step_down_outcomes (area, stream, plan, entry, result, family_view)
VALUES (:area, :stream, :plan, :entry, :result, :family_view)
ON CONFLICT (area, stream, plan) DO UPDATE
SET entry = excluded.entry, result = excluded.result, family_view = excluded.family_view;
