-- What we held of a plan for leaving, which is written anew or taken back.
DELETE FROM discharge_plans WHERE area = :area AND stream = :stream AND record = :record;
