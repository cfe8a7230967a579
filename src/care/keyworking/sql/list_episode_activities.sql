-- What was done in the phases of an episode.
SELECT activity, done_on, note
FROM episode_activities
WHERE area = :area AND stream = :stream AND episode = :episode
ORDER BY done_on, activity;
