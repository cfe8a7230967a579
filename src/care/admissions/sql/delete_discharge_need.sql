-- What we held of what must be in place before somebody leaves, which is written anew or taken back.
DELETE FROM discharge_needs WHERE area = :area AND stream = :stream AND record = :record;
