-- Somebody took it on.
UPDATE crises SET acknowledged = :acknowledged, acknowledged_by = :acknowledged_by, answer = :answer
WHERE area = :area AND stream = :stream AND crisis = :crisis;
