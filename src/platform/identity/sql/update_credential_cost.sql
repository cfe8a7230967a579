-- The same password hashed at today's cost, unless it was changed meanwhile.
UPDATE credentials SET password_hash = :password_hash
WHERE area = :area AND user_id = :user_id AND password_hash = :old_hash;
