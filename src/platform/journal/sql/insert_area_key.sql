INSERT INTO area_keys (area, wrapped_key) VALUES (:area, :wrapped_key);
