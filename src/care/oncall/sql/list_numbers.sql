-- The numbers of all posts.
SELECT post, phone FROM on_call_numbers WHERE area = :area AND stream = :stream ORDER BY post;
