-- It is decided together with another.
UPDATE referrals
SET version = version + 1, state = 'same-as-another', joined_to = :joined_to, settled_on = :settled_on
WHERE area = :area AND stream = :stream AND referral = :referral;
