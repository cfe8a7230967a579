-- A meeting was called off.
UPDATE meetings SET state = 'cancelled', cancelled_because = :reason, version = version + 1
WHERE area = :area AND stream = :stream AND meeting = :meeting;
