-- Whom to ring now.
SELECT phone, hours
FROM referral_contacts
WHERE area = :area AND stream = :stream
ORDER BY entry DESC
LIMIT 1;
