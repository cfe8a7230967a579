-- What has become of a letter.
SELECT state FROM outbox WHERE area = :area AND letter = :letter;
