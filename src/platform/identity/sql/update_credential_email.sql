-- Gives a user another address, unless somebody else has it.
UPDATE credentials SET email = :email
WHERE area = :area AND user_id = :user_id
  AND NOT EXISTS (SELECT 1 FROM credentials AS other
                  WHERE other.email = :email AND NOT (other.area = :area AND other.user_id = :user_id));
