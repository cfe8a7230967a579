-- How a person's answer about the register stood until now.
DELETE FROM register_answers WHERE area = :area AND stream = :stream;
