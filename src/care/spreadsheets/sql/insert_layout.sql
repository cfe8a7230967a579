-- A layout, instead of what was said of it before.
INSERT INTO spreadsheet_layouts (area, stream, layout, columns, numbers)
VALUES (:area, :stream, :layout, :columns, :numbers)
ON CONFLICT (area, stream, layout) DO UPDATE SET columns = excluded.columns, numbers = excluded.numbers;
