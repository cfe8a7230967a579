-- Somebody looked at a record.
INSERT INTO access_log (area, node, day, number, at, user_id, stream, what, hash)
VALUES (:area, :node, :day, :number, :at, :user_id, :stream, :what, :hash);
