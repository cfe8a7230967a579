-- The number of a post from now on.
INSERT INTO on_call_numbers (area, stream, post, phone)
VALUES (:area, :stream, :post, :phone)
ON CONFLICT (area, stream, post) DO UPDATE SET phone = excluded.phone;
