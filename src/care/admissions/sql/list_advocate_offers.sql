-- Every advocate that a person was offered in hospital, in the order of the offers.
SELECT version, record, admission, kind, offered_on, answer, answered_on
FROM advocate_offers
WHERE area = :area AND stream = :stream
ORDER BY offered_on, record;
