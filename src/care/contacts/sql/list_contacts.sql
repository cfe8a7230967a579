-- The people around a young person, in the order in which they were recorded.
SELECT contact, version, name, relation, parental_responsibility, lives_with, language, interpreter, prefers, hours
FROM circle_contacts
WHERE area = :area AND stream = :stream
ORDER BY contact;
