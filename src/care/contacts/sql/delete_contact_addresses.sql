-- Where somebody could be reached who never belonged here.
DELETE FROM circle_addresses WHERE area = :area AND stream = :stream AND contact = :contact;
