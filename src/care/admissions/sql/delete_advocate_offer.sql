-- What we held of an advocate's offer, which is written anew or taken back.
DELETE FROM advocate_offers WHERE area = :area AND stream = :stream AND record = :record;
