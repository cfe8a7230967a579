-- The number of a post.
SELECT phone FROM on_call_numbers WHERE area = :area AND stream = :stream AND post = :post;
