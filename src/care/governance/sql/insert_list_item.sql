-- A team or a locality of the area.
INSERT INTO area_lists (area, stream, list, name) VALUES (:area, :stream, :list, :name)
ON CONFLICT (area, list, name) DO NOTHING;
