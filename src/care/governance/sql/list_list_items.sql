-- An area's teams or localities.
SELECT name FROM area_lists WHERE area = :area AND list = :list ORDER BY name;
