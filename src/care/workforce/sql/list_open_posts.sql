-- The posts of an area that are open on a day, as known at an instant, in the order in which they were
-- opened.
SELECT stream, version, worker_id, name, role, employer, grade, part_time, fte, carries_caseload, vacant,
       opened_on, valid_to, started_on, left_on, elearning_1_on, elearning_2_on, elearning_3_on,
       operational_on, age_cohort, team, localities
FROM posts
WHERE area = :area AND valid_from <= :day AND :day < valid_to
  AND known_from <= :as_known AND :as_known < known_to
ORDER BY stream;
