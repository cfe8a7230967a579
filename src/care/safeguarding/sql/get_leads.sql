-- Who looks after an area's concerns.
SELECT version, leads, allegation_leads, look_within, answer_within
FROM safeguarding_leads
WHERE area = :area AND stream = :stream;
