-- The localities that people of the register live in.
SELECT DISTINCT locality FROM board WHERE area = :area AND locality <> '' ORDER BY locality;
