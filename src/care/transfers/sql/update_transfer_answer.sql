-- By when it should be answered.
UPDATE transfers
SET answer_by = :answer_by, answer_within = :answer_within, ask_again_on = :answer_by
WHERE area = :area AND stream = :stream AND transfer = :transfer;
