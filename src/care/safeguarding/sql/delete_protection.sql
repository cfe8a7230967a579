-- A local authority's plan that never was.
DELETE FROM protections WHERE area = :area AND stream = :stream AND protection = :protection;
