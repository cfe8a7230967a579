-- It has done what it was for.
DELETE FROM one_time_links WHERE area = :area AND stream = :stream AND link = :link;
