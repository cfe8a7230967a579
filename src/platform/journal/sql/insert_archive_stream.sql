INSERT INTO streams (area, stream, kind, number, recorded, hash, wrapped_key)
VALUES (:area, :stream, :kind, :number, :recorded, :hash, :wrapped_key);
