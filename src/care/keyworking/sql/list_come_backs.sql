-- Each time that somebody came back, in order.
SELECT episode, back_on, why, asked_by
FROM come_backs
WHERE area = :area AND stream = :stream
ORDER BY back_on, episode;
