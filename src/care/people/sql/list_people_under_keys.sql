-- Those who are held under one of eight ranges of keys, some of each; who has fewer ranges repeats one.
SELECT stream, given_name, family_name, preferred_name, date_of_birth, nhs_number, postcode, locality
FROM people
WHERE area = :area AND known_to = 253402214400000000 AND stream IN (
    SELECT stream FROM (SELECT stream FROM person_keys
                        WHERE area = :area AND key >= :from1 AND key <= :to1
                        ORDER BY key, stream LIMIT :most) AS keys1
    UNION
    SELECT stream FROM (SELECT stream FROM person_keys
                        WHERE area = :area AND key >= :from2 AND key <= :to2
                        ORDER BY key, stream LIMIT :most) AS keys2
    UNION
    SELECT stream FROM (SELECT stream FROM person_keys
                        WHERE area = :area AND key >= :from3 AND key <= :to3
                        ORDER BY key, stream LIMIT :most) AS keys3
    UNION
    SELECT stream FROM (SELECT stream FROM person_keys
                        WHERE area = :area AND key >= :from4 AND key <= :to4
                        ORDER BY key, stream LIMIT :most) AS keys4
    UNION
    SELECT stream FROM (SELECT stream FROM person_keys
                        WHERE area = :area AND key >= :from5 AND key <= :to5
                        ORDER BY key, stream LIMIT :most) AS keys5
    UNION
    SELECT stream FROM (SELECT stream FROM person_keys
                        WHERE area = :area AND key >= :from6 AND key <= :to6
                        ORDER BY key, stream LIMIT :most) AS keys6
    UNION
    SELECT stream FROM (SELECT stream FROM person_keys
                        WHERE area = :area AND key >= :from7 AND key <= :to7
                        ORDER BY key, stream LIMIT :most) AS keys7
    UNION
    SELECT stream FROM (SELECT stream FROM person_keys
                        WHERE area = :area AND key >= :from8 AND key <= :to8
                        ORDER BY key, stream LIMIT :most) AS keys8
);
