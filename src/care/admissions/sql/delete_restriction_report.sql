-- What we held of a report of a restriction, which is written anew or taken back.
DELETE FROM restriction_reports WHERE area = :area AND stream = :stream AND record = :record;
