-- What we held of who is responsible for a stay, which is written anew or taken back.
DELETE FROM responsible_commissioners WHERE area = :area AND stream = :stream AND record = :record;
