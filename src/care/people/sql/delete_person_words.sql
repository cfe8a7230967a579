-- The words by which somebody was found until now.
DELETE FROM person_words WHERE area = :area AND stream = :stream;
