-- Every signal up to a day that is known by now was taken account of.
UPDATE signals SET considered = :up_to
WHERE area = :area AND stream = :stream AND noticed_on <= :up_to AND considered IS NULL;
