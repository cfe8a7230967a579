-- One user.
SELECT user_id, version, email, name, role, post, active
FROM users
WHERE area = :area AND user_id = :user_id;
