DELETE FROM crisis_sheets WHERE area = :area AND stream = :stream AND sheet = :sheet;
