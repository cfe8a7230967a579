-- Somebody as they were until now, or who never belonged here.
DELETE FROM circle_contacts WHERE area = :area AND stream = :stream AND contact = :contact;
