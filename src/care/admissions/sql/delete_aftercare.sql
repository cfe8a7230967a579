-- What we held of aftercare, which is written anew or taken back.
DELETE FROM aftercare WHERE area = :area AND stream = :stream AND record = :record;
