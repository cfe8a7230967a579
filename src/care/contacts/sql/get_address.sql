-- One address, number or e-mail.
SELECT address, version, contact, kind, value, used_from, used_to, confidential, not_to, not_to_agencies,
       not_to_young_person, why_not, asked_by
FROM circle_addresses
WHERE area = :area AND stream = :stream AND address = :address;
