-- Another agency was told of a concern. Whoever told it looks after it, when nobody did.
UPDATE concerns SET state = 'referred', taken_by = COALESCE(taken_by, :actor), referred_to = :referred_to,
    referred_name = :referred_name, referred_on = :referred_on, reference = :reference,
    answer_by = :answer_by, answer_because = :answer_because, answered_on = NULL, answer = NULL,
    version = version + 1, changed = :recorded
WHERE area = :area AND stream = :stream;
