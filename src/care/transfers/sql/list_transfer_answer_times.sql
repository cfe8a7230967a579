-- All that an area said of it, in the order of recording.
SELECT days, starts_on, reason
FROM transfer_answer_times
WHERE area = :area AND stream = :stream
ORDER BY entry;
