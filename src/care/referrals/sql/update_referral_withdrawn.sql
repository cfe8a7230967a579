-- It never was a referral.
UPDATE referrals
SET version = version + 1, state = 'withdrawn', withdrawn_reason = :reason, settled_on = :settled_on
WHERE area = :area AND stream = :stream AND referral = :referral;
