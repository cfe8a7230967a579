INSERT INTO crisis_people_to_ring (area, stream, sheet, version, place, name, phone, ring_when)
VALUES (:area, :stream, :sheet, :version, :place, :name, :phone, :ring_when);
