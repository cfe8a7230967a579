-- What became of a duty.
UPDATE rating_duties
SET version = version + 1, ending = :ending, ended_on = :ended_on, note = :note
WHERE area = :area AND stream = :stream AND duty = :duty;
