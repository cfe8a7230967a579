-- Somebody said whose an entry is.
UPDATE entries_to_sort SET state = :state
WHERE area = :area AND stream = :stream AND separation = :separation AND origin = :origin
  AND number = :number;
