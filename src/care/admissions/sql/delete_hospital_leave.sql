-- What we held of leave, which is written anew or taken back.
DELETE FROM hospital_leave WHERE area = :area AND stream = :stream AND record = :record;
