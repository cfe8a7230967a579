-- Its answer.
UPDATE referral_questions
SET answer = :answer, answered_on = :answered_on
WHERE area = :area AND stream = :stream AND referral = :referral AND question = :question;
