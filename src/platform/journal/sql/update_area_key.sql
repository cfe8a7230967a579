UPDATE area_keys SET wrapped_key = :wrapped_key WHERE area = :area;
