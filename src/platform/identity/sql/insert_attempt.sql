-- An attempt to sign in, counted against one subject; taken back when it succeeds.
INSERT INTO sign_in_attempts (subject, at, nonce) VALUES (:subject, :now, :nonce);
