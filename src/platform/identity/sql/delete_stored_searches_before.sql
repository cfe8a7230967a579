-- Searches that are too old to be shown again.
DELETE FROM stored_searches WHERE area = :area AND made <= :before;
