-- An attempt that was no failure after all.
DELETE FROM sign_in_attempts WHERE subject = :subject AND at = :at AND nonce = :nonce;
