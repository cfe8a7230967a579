-- Signals ask for another look at the rating.
INSERT INTO signal_looks (area, stream, look, entry, asked_on, due_on, counted, because)
VALUES (:area, :stream, :look, :entry, :asked_on, :due_on, :counted, :because);
