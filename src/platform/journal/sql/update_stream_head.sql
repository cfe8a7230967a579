UPDATE streams SET number = :number, recorded = :recorded, hash = :hash
WHERE area = :area AND stream = :stream;
