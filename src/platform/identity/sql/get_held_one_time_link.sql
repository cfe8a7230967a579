-- The link that the holder of a cookie has opened.
SELECT area, link, purpose, stream, about
FROM one_time_links
WHERE holder_hash = :holder_hash AND held_until > :now AND ends > :now;
