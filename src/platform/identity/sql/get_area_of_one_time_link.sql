-- The area of a link that is there to be opened.
SELECT area FROM one_time_links WHERE secret_hash = :secret_hash AND ends > :now AND wrong < :most_wrong;
