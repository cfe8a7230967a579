-- The hash of a user's new password.
UPDATE credentials SET password_hash = :password_hash WHERE area = :area AND user_id = :user_id;
