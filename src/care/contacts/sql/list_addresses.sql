-- Where a young person and the people around them can be reached, in the order in which it was recorded.
SELECT address, version, contact, kind, value, used_from, used_to, confidential, not_to, not_to_agencies,
       not_to_young_person, why_not, asked_by
FROM circle_addresses
WHERE area = :area AND stream = :stream
ORDER BY address;
