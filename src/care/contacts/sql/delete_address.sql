-- An address as it was until now, or that was never theirs.
DELETE FROM circle_addresses WHERE area = :area AND stream = :stream AND address = :address;
