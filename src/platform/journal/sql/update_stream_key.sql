UPDATE streams SET wrapped_key = :wrapped_key WHERE area = :area AND stream = :stream;
