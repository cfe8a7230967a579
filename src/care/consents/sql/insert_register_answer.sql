-- How a person's answer about the register stands.
INSERT INTO register_answers (area, stream, standing) VALUES (:area, :stream, :standing);
