-- Every rating of an area that holds on at least one day from :from to :to, as known at an instant, by
-- person and in the order in which they count.
SELECT stream, rating, valid_from, given
FROM ratings
WHERE area = :area AND valid_from <= :to AND valid_to > :from
  AND known_from <= :as_known AND :as_known < known_to
ORDER BY stream, valid_from, given, rating_id;
