-- Somebody signed in.
INSERT INTO sessions (token_hash, area, user_id, created, last_seen, expires)
VALUES (:token_hash, :area, :user_id, :now, :now, :expires);
