-- Somebody around a young person, as they are now.
INSERT INTO circle_contacts (area, stream, contact, version, name, relation, parental_responsibility, lives_with,
    language, interpreter, prefers, hours)
VALUES (:area, :stream, :contact, :version, :name, :relation, :parental_responsibility, :lives_with,
    :language, :interpreter, :prefers, :hours);
