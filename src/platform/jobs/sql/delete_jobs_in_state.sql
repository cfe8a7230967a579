-- What was said of the same work the last time.
DELETE FROM jobs WHERE area = :area AND kind = :kind AND argument = :argument AND state = :state;
