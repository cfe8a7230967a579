SELECT wrapped_key FROM area_keys WHERE area = :area;
