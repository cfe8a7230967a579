-- How many of a state should be decided by now, or until a day.
SELECT COUNT(*)
FROM referrals
WHERE area = :area AND state = :state AND due_on <= :until;
