-- Somebody may no longer sign in.
UPDATE users SET active = 0, version = version + 1
WHERE area = :area AND stream = :stream AND user_id = :user_id;
