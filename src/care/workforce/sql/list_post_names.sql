-- How a few posts are named now; a place that is not needed is empty.
SELECT stream, worker_id, name
FROM posts
WHERE area = :area AND stream IN (:first, :second, :third, :fourth, :fifth, :sixth)
    AND known_to = 253402214400000000;
