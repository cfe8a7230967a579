-- Whom to ring when nobody is on call, from now on.
INSERT INTO on_call_area_numbers (area, stream, name, phone)
VALUES (:area, :stream, :name, :phone)
ON CONFLICT (area, stream) DO UPDATE SET name = excluded.name, phone = excluded.phone;
