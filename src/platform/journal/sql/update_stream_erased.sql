-- Destroys the key of a stream: nothing in its entries can be read again.
UPDATE streams SET wrapped_key = NULL WHERE area = :area AND stream = :stream;
