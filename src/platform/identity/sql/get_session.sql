-- The session of a cookie that has run out neither by its length nor by silence.
SELECT area, user_id, last_seen
FROM sessions
WHERE token_hash = :token_hash AND expires > :now AND last_seen > :idle_since;
