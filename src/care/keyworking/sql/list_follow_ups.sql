-- Each time that a consultation was followed up, the first time first.
SELECT done_on, what
FROM consultation_follow_ups
WHERE area = :area AND stream = :stream AND episode = :episode
ORDER BY entry;
