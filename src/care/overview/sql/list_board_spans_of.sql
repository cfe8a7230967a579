-- What a person's rows add to the counters.
SELECT starts_on, ends_on, standing, lead, born_on FROM board WHERE area = :area AND stream = :stream;
