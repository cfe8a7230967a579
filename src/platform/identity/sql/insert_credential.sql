-- Gives a user an address, unless somebody has it.
INSERT INTO credentials (area, user_id, email, password_hash)
VALUES (:area, :user_id, :email, :password_hash)
ON CONFLICT (email) DO NOTHING;
