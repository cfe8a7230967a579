-- What was asked about a referral, the first question first.
SELECT question, words, asked_of, asked_on, answer_by, stopped, days_left, answer, answered_on
FROM referral_questions
WHERE area = :area AND stream = :stream AND referral = :referral
ORDER BY asked_on, question;
