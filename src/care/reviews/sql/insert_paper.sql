-- A paper of a review is here.
INSERT INTO review_papers (area, stream, review, paper, received_on)
VALUES (:area, :stream, :review, :paper, :received_on)
ON CONFLICT (area, stream, review, paper) DO UPDATE SET received_on = excluded.received_on;
