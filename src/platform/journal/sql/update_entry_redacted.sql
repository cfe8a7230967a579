-- Destroys the key of one entry; its place in the chain stays.
UPDATE entries SET content_key = NULL
WHERE area = :area AND stream = :stream AND number = :number AND content_key IS NOT NULL;
