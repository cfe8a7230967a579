-- Every session of a user ends: the account was closed, or its password set.
DELETE FROM sessions WHERE area = :area AND user_id = :user_id;
