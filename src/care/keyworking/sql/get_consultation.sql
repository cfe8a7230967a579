-- One consultation.
SELECT held.episode, held.version, held.valid_from, held.valid_to, given.asked_by, given.asker, given.basis,
       given.asked, given.advised, given.minutes, given.given_by, given.follow_up_on, given.led_to, given.led_because
FROM episodes AS held
LEFT JOIN consultations AS given
    ON given.area = held.area AND given.stream = held.stream AND given.episode = held.episode
WHERE held.area = :area AND held.stream = :stream AND held.episode = :episode
  AND held.kind = 'preventative-consultation'
  AND held.known_from <= :as_known AND :as_known < held.known_to;
