-- How many referrals of a state there are.
SELECT COUNT(*)
FROM referrals
WHERE area = :area AND state = :state;
