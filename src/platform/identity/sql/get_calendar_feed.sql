-- Whose calendar a secret address is.
SELECT area, user_id FROM calendar_feeds WHERE token_hash = :token_hash;
