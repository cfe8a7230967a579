-- No longer a team or a locality of the area.
DELETE FROM area_lists WHERE area = :area AND stream = :stream AND list = :list AND name = :name;
