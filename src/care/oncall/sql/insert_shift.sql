-- Somebody on the on-call list, from now on as it says.
INSERT INTO on_call_shifts (area, stream, shift, version, turn, post, name, phone, starts, ends, note)
VALUES (:area, :stream, :shift, :version, :turn, :post, :name, :phone, :starts, :ends, :note);
