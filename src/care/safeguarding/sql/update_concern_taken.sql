-- A lead took a concern on.
UPDATE concerns SET state = 'taken', taken_by = :actor, version = version + 1, changed = :recorded
WHERE area = :area AND stream = :stream;
