-- A death that was recorded by mistake.
DELETE FROM deaths WHERE area = :area AND stream = :stream;
