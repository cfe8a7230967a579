SELECT area, wrapped_key FROM area_keys ORDER BY area;
