-- What is held of an account from now on; it is open until it is closed.
INSERT INTO users (area, stream, user_id, version, email, name, role, post, active)
VALUES (:area, :stream, :user_id, 1, :email, :name, :role, :post, 1)
ON CONFLICT (area, user_id) DO UPDATE
SET version = users.version + 1, email = excluded.email, name = excluded.name, role = excluded.role,
    post = excluded.post;
