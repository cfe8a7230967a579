-- The answer came: it waits for a decision again, the first or another.
UPDATE referrals
SET version = version + 1, due_on = :due_on, counted = :counted,
    state = CASE WHEN appealed_on IS NULL THEN 'waiting' ELSE 'appealed' END
WHERE area = :area AND stream = :stream AND referral = :referral AND state = 'asked';
