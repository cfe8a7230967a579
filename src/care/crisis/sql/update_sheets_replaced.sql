-- The versions before the one that is written now.
UPDATE crisis_sheets SET is_latest = 0 WHERE area = :area AND stream = :stream AND is_latest = 1;
