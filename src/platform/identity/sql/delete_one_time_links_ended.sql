-- What can neither be opened nor used any more.
DELETE FROM one_time_links WHERE ends <= :now;
