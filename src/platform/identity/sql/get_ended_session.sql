-- Whose a session was that nobody signed out of, whether it has run out or not.
SELECT area, user_id, last_seen
FROM sessions
WHERE token_hash = :token_hash AND expires > :since;
