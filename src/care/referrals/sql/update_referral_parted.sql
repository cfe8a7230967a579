-- It is decided by itself again.
UPDATE referrals
SET version = version + 1, joined_to = NULL, settled_on = NULL,
    state = CASE WHEN appealed_on IS NULL THEN 'waiting' ELSE 'appealed' END
WHERE area = :area AND stream = :stream AND referral = :referral;
