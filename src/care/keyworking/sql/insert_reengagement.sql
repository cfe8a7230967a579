-- That somebody was asked whether they want the keyworker back.
INSERT INTO reengagements (area, stream, asking, entry, asked_on, asked_at, wanted, note)
VALUES (:area, :stream, :asking, :entry, :asked_on, :asked_at, :wanted, :note);
