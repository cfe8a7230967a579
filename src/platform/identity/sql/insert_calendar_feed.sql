-- A user's calendar has a secret address.
INSERT INTO calendar_feeds (token_hash, area, user_id, made)
VALUES (:token_hash, :area, :user_id, :made);
