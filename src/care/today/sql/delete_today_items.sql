DELETE FROM today WHERE area = :area AND stream = :stream;
