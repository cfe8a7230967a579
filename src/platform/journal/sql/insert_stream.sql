INSERT INTO streams (area, stream, kind, number, recorded, hash, wrapped_key)
VALUES (:area, :stream, :kind, 0, 0, :hash, :wrapped_key);
