-- The user was here.
UPDATE sessions SET last_seen = :now WHERE token_hash = :token_hash AND last_seen < :now;
