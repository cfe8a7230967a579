-- Everything that a person, or somebody for them, said yes or no to, as it was decided.
SELECT consent, version, kind, given_by, name, relation, ability, considered, decided_on, how, explained,
       on_register, keyworking, shares_with, not_with, review_on
FROM consents
WHERE area = :area AND stream = :stream
ORDER BY decided_on, consent;
