-- What became of a concern.
UPDATE concerns SET state = :state, version = version + 1, changed = :recorded
WHERE area = :area AND stream = :stream;
