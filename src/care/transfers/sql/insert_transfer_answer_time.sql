-- In how many days an answer is expected, from a day on.
INSERT INTO transfer_answer_times (area, stream, entry, days, starts_on, reason)
VALUES (:area, :stream, :entry, :days, :starts_on, :reason);
