-- What was said of an area's rules.
INSERT INTO area_rules (area, stream, entry, what, name, whom, value, starts_on)
VALUES (:area, :stream, :entry, :what, :name, :whom, :value, :starts_on);
