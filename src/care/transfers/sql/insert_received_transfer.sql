-- Somebody was taken over from another area.
INSERT INTO received_transfers (area, stream, transfer, entry, from_name, received_on, handed_over)
VALUES (:area, :stream, :transfer, :entry, :from_name, :received_on, :handed_over);
