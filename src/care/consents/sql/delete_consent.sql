-- What was never said, or is written anew.
DELETE FROM consents WHERE area = :area AND stream = :stream AND consent = :consent;
