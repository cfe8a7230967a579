-- The agency that was told of a concern answered.
UPDATE concerns SET state = 'answered', answered_on = :answered_on, answer = :answer,
    version = version + 1, changed = :recorded
WHERE area = :area AND stream = :stream;
