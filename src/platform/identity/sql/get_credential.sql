-- Who signs in with an address, and the hash of their password.
SELECT area, user_id, password_hash FROM credentials WHERE email = :email;
