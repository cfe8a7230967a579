INSERT INTO uploads (area, upload, user_id, version, saved, sealed)
VALUES (:area, :upload, :user_id, 1, :saved, :sealed);
