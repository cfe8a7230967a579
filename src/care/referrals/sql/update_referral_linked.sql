-- It is known whose it is.
UPDATE referrals
SET version = version + 1, linked = :linked
WHERE area = :area AND stream = :stream AND referral = :referral;
