-- An admission was looked back at.
INSERT INTO root_cause_reviews (area, stream, root_cause, entry, held_on, admitted_on, findings, known_from)
VALUES (:area, :stream, :root_cause, :entry, :held_on, :admitted_on, :findings, :recorded)
ON CONFLICT (area, stream, root_cause) DO UPDATE
SET entry = excluded.entry, held_on = excluded.held_on, admitted_on = excluded.admitted_on,
    findings = excluded.findings, known_from = excluded.known_from;
