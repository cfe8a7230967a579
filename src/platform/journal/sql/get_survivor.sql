SELECT survivor FROM stream_aliases WHERE area = :area AND stream = :stream;
