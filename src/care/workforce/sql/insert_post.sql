-- What we hold of a post from now on.
INSERT INTO posts (area, stream, version, entry, worker_id, name, role, employer, grade, part_time, fte,
    carries_caseload, vacant, opened_on, started_on, left_on, elearning_1_on, elearning_2_on,
    elearning_3_on, operational_on, age_cohort, team, localities, valid_from, valid_to, known_from,
    known_to)
VALUES (:area, :stream, :version, :entry, :worker_id, :name, :role, :employer, :grade, :part_time, :fte,
    :carries_caseload, :vacant, :opened_on, :started_on, :left_on, :elearning_1_on,
    :elearning_2_on, :elearning_3_on, :operational_on, :age_cohort, :team, :localities, :valid_from,
    :valid_to, :recorded, 253402214400000000);
