-- A word by which somebody is found.
INSERT INTO person_words (area, word, stream) VALUES (:area, :word, :stream);
