-- Every user of an area, by name.
SELECT user_id, version, email, name, role, post, active
FROM users
WHERE area = :area
ORDER BY name, user_id;
