-- A meeting was held.
UPDATE meetings SET state = 'ended', ended_on = :ended_on, note = :note, next_on = :next_on, version = version + 1
WHERE area = :area AND stream = :stream AND meeting = :meeting;
