-- What we hold of a step-down plan from now on.
INSERT INTO step_downs (area, stream, plan, version, entry, episode, starts_on, ends_on, agreed, why,
    way_back, stepped_back_on, outcome)
VALUES (:area, :stream, :plan, :version, :entry, :episode, :starts_on, :ends_on, :agreed, :why,
    :way_back, :stepped_back_on, :outcome)
ON CONFLICT (area, stream, plan) DO UPDATE
SET version = excluded.version, entry = excluded.entry, starts_on = excluded.starts_on,
    ends_on = excluded.ends_on, agreed = excluded.agreed, why = excluded.why,
    way_back = excluded.way_back, stepped_back_on = excluded.stepped_back_on,
    outcome = excluded.outcome;
