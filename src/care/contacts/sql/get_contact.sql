-- Somebody around a young person.
SELECT contact, version, name, relation, parental_responsibility, lives_with, language, interpreter, prefers, hours
FROM circle_contacts
WHERE area = :area AND stream = :stream AND contact = :contact;
