-- Adds to a counter, which may be negative: from a day on, people who then leave.
INSERT INTO board_counts (area, grain, born, starts_on, standing, lead, people)
VALUES (:area, :grain, :born, :starts_on, :standing, :lead, :people)
ON CONFLICT (area, grain, born, starts_on, standing, lead)
DO UPDATE SET people = board_counts.people + excluded.people;
