-- Every attempt is counted as a wrong one before its code is looked at. Of many at once each counts.
UPDATE one_time_links SET wrong = wrong + 1
WHERE secret_hash = :secret_hash AND ends > :now AND wrong < :most_wrong
RETURNING link, code_hash, wrong;
