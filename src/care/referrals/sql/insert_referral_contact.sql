-- Whom to ring.
INSERT INTO referral_contacts (area, stream, entry, phone, hours)
VALUES (:area, :stream, :entry, :phone, :hours);
