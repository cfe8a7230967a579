SELECT hash FROM entries WHERE area = :area AND stream = :stream AND number = :number;
