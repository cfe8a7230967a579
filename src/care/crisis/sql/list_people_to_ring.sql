-- Whom a version of a sheet says to ring, in that order.
SELECT name, phone, ring_when
FROM crisis_people_to_ring
WHERE area = :area AND stream = :stream AND sheet = :sheet AND version = :version
ORDER BY place;
