-- How often a subject failed lately, and when last.
SELECT COUNT(*), MAX(at) FROM sign_in_attempts WHERE subject = :subject AND at > :since;
