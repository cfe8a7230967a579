-- Each time that the other side was asked again about one offer, the first time first.
SELECT asked_on, asked, how
FROM transfer_reminders
WHERE area = :area AND stream = :stream AND transfer = :transfer
ORDER BY entry;
