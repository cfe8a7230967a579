-- A page of those whose names hold a word in each of four ranges. The first range finds them, the others
-- are looked up for each; who types fewer words repeats one.
SELECT stream, given_name, family_name, preferred_name, date_of_birth, reference, locality
FROM people
WHERE area = :area AND stream > :after AND known_to = 253402214400000000
  AND stream IN (SELECT word1.stream FROM person_words AS word1
                 WHERE word1.area = :area AND word1.word >= :from1 AND word1.word < :to1)
  AND EXISTS (SELECT 1 FROM person_words AS word2
              WHERE word2.area = :area AND word2.stream = people.stream
                AND word2.word >= :from2 AND word2.word < :to2)
  AND EXISTS (SELECT 1 FROM person_words AS word3
              WHERE word3.area = :area AND word3.stream = people.stream
                AND word3.word >= :from3 AND word3.word < :to3)
  AND EXISTS (SELECT 1 FROM person_words AS word4
              WHERE word4.area = :area AND word4.stream = people.stream
                AND word4.word >= :from4 AND word4.word < :to4)
ORDER BY stream
LIMIT :most;
