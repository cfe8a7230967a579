-- A review of the EHC plan as it is held from now on.
INSERT INTO ehc_reviews (area, stream, review, version, entry, held_on, outcome, what, asked_back, answer, next_by,
    told_on, decision)
VALUES (:area, :stream, :review, :version, :entry, :held_on, :outcome, :what, :asked_back, :answer, :next_by,
    :told_on, :decision)
ON CONFLICT (area, stream, review) DO UPDATE
SET version = excluded.version, entry = excluded.entry, held_on = excluded.held_on, outcome = excluded.outcome,
    what = excluded.what, asked_back = excluded.asked_back, answer = excluded.answer, next_by = excluded.next_by,
    told_on = excluded.told_on, decision = excluded.decision;
