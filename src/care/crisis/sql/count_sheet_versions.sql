-- How often a sheet was written.
SELECT COUNT(*) FROM crisis_sheets WHERE area = :area AND stream = :stream AND sheet = :sheet;
