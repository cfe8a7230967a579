-- The phases that an episode has gone through, in order.
SELECT phase, starts_on
FROM episode_phases
WHERE area = :area AND stream = :stream AND episode = :episode
ORDER BY starts_on, move;
