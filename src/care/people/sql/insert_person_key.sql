-- A key under which somebody is found although something was written otherwise.
INSERT INTO person_keys (area, key, stream) VALUES (:area, :key, :stream);
