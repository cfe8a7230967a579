-- A person's allocations as they were known at an instant, in the order of recording.
SELECT allocation, version, worker, role, valid_from, valid_to
FROM allocations
WHERE area = :area AND stream = :stream AND known_from <= :as_known AND :as_known < known_to
ORDER BY allocation;
