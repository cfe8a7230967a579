-- It waits for an answer.
UPDATE referrals
SET version = version + 1, state = 'asked'
WHERE area = :area AND stream = :stream AND referral = :referral;
