-- A post as it is held now.
SELECT stream, version, worker_id, name, role, employer, grade, part_time, fte, carries_caseload, vacant,
       opened_on, valid_to, started_on, left_on, elearning_1_on, elearning_2_on, elearning_3_on,
       operational_on, age_cohort, team, localities
FROM posts
WHERE area = :area AND stream = :stream AND known_to = 253402214400000000;
