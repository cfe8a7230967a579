SELECT position, number, recorded, hash, content_key, ciphertext
FROM entries
WHERE area = :area AND stream = :stream AND number = :number;
