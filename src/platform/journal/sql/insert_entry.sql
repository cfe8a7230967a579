INSERT INTO entries (area, stream, number, recorded, hash, content_key, ciphertext)
VALUES (:area, :stream, :number, :recorded, :hash, :content_key, :ciphertext);
