-- The posts of an area that are open on a day and carry a caseload, as known now: at most so many.
SELECT stream, worker_id, name
FROM posts
WHERE area = :area AND carries_caseload = 1 AND valid_from <= :day AND :day < valid_to
  AND known_to = 253402214400000000
LIMIT :limit;
