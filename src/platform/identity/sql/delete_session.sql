-- Somebody signed out.
DELETE FROM sessions WHERE token_hash = :token_hash;
