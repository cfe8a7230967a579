-- Every delay in leaving hospital of a person, as known at an instant, in the order in which they began.
SELECT version, record, admission, valid_from, reason, owner, note, ended_on
FROM discharge_delays
WHERE area = :area AND stream = :stream AND known_from <= :as_known AND :as_known < known_to
ORDER BY valid_from, record;
