-- What was never shared.
DELETE FROM sharings WHERE area = :area AND stream = :stream AND sharing = :sharing;
