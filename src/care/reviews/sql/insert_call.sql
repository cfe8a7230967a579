-- Somebody was called in a LAEP.
INSERT INTO laep_calls (area, stream, review, position, called, reached)
VALUES (:area, :stream, :review, :position, :called, :reached)
ON CONFLICT (area, stream, review, position) DO UPDATE
SET called = excluded.called, reached = excluded.reached;
