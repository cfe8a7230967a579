-- Somebody may no longer sign in.
DELETE FROM credentials WHERE area = :area AND user_id = :user_id;
