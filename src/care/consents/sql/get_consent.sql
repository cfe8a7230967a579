-- One conversation about consent.
SELECT consent, version, kind, given_by, name, relation, ability, considered, decided_on, how, explained,
       on_register, keyworking, shares_with, not_with, review_on
FROM consents
WHERE area = :area AND stream = :stream AND consent = :consent;
