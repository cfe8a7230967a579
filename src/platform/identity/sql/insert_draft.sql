-- A draft, instead of the one before.
INSERT INTO form_drafts (area, user_id, page, saved, sealed)
VALUES (:area, :user_id, :page, :saved, :sealed)
ON CONFLICT (area, user_id, page) DO UPDATE SET saved = excluded.saved, sealed = excluded.sealed;
