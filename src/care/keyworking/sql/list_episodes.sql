-- A person's episodes of support as they were known at an instant, in the order of recording.
SELECT episode, version, kind, phase, valid_from, valid_to, close_reason
FROM episodes
WHERE area = :area AND stream = :stream AND known_from <= :as_known AND :as_known < known_to
ORDER BY episode;
