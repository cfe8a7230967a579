-- The decision is looked at again.
UPDATE referrals
SET version = version + 1, state = 'appealed', appeal_from = :appeal_from, appeal_words = :appeal_words,
    appealed_on = :appealed_on, due_on = :due_on, counted = :counted, settled_on = NULL
WHERE area = :area AND stream = :stream AND referral = :referral;
