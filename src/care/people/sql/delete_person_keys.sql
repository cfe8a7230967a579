-- The keys under which somebody was found until now.
DELETE FROM person_keys WHERE area = :area AND stream = :stream;
