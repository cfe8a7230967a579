-- A subject that has succeeded begins anew.
DELETE FROM sign_in_attempts WHERE subject = :subject;
