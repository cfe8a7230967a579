-- What was said of an area.
INSERT INTO area_settings (area, stream, entry, code, name, starts_on, serves_18_25, readmission_days,
    known_from)
VALUES (:area, :stream, :entry, :code, :name, :starts_on, :serves_18_25, :readmission_days, :recorded);
