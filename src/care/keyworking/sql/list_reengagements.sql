-- Each time that somebody was asked whether they want the keyworker back, the latest first.
SELECT asking, asked_on, asked_at, wanted, note
FROM reengagements
WHERE area = :area AND stream = :stream
ORDER BY asked_on DESC, asking DESC;
