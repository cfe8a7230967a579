-- How a post is named now.
SELECT worker_id, name
FROM posts
WHERE area = :area AND stream = :stream AND known_to = 253402214400000000;
