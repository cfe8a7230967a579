-- How many of an area's letters are in one state.
SELECT COUNT(*) FROM outbox WHERE area = :area AND state = :state;
