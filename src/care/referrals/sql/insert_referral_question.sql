-- A question.
INSERT INTO referral_questions (area, stream, referral, question, entry, words, asked_of, asked_on, answer_by,
    stopped, days_left)
VALUES (:area, :stream, :referral, :question, :entry, :words, :asked_of, :asked_on, :answer_by, :stopped,
    :days_left)
ON CONFLICT (area, stream, referral, question) DO UPDATE
SET entry = excluded.entry, words = excluded.words, asked_of = excluded.asked_of, asked_on = excluded.asked_on,
    answer_by = excluded.answer_by, stopped = excluded.stopped, days_left = excluded.days_left, answer = NULL,
    answered_on = NULL;
