-- Somebody is on the list of those who hold reviews.
INSERT INTO panel_members (area, stream, member, version, name, role, contact, retired_on)
VALUES (:area, :stream, :member, 1, :name, :role, :contact, NULL)
ON CONFLICT (area, stream, member) DO UPDATE
SET version = panel_members.version + 1, name = excluded.name, role = excluded.role,
    contact = excluded.contact, retired_on = NULL;
