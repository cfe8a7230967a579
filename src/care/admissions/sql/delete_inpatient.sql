-- The stay that somebody was in until now.
DELETE FROM inpatients WHERE area = :area AND stream = :stream;
