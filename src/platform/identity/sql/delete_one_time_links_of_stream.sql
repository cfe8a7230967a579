-- Every link of a record.
DELETE FROM one_time_links WHERE area = :area AND stream = :stream;
