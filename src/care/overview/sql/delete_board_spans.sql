DELETE FROM board WHERE area = :area AND stream = :stream;
