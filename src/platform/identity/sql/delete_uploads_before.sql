-- Uploads of an area that are too old.
DELETE FROM uploads WHERE area = :area AND saved <= :before;
