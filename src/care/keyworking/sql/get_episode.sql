-- An episode of support as it is held now.
SELECT episode, version, kind, phase, valid_from, valid_to, close_reason
FROM episodes
WHERE area = :area AND stream = :stream AND episode = :episode AND known_to = 253402214400000000;
