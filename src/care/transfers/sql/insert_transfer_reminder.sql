-- The other side was asked again.
INSERT INTO transfer_reminders (area, stream, transfer, entry, asked_on, asked, how)
VALUES (:area, :stream, :transfer, :entry, :asked_on, :asked, :how);
