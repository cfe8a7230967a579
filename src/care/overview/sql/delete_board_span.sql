DELETE FROM board WHERE area = :area AND stream = :stream AND starts_on = :starts_on;
