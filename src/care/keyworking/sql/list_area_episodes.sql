-- Every episode of an area that was open, or ended, on one of the days :from to :to, as known at an
-- instant, by person. One that ended on the first of them was open on none, but a return counts its end.
SELECT stream, kind, valid_from, valid_to, close_reason
FROM episodes
WHERE area = :area AND valid_from <= :to AND valid_to >= :from
  AND known_from <= :as_known AND :as_known < known_to
ORDER BY stream, episode;
