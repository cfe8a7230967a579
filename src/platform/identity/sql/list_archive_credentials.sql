-- Every credential, for a backup.
SELECT area, user_id, email, password_hash FROM credentials ORDER BY area, user_id;
