-- What we held of an episode until now.
UPDATE episodes SET known_to = :recorded
WHERE area = :area AND stream = :stream AND episode = :episode AND known_to = 253402214400000000;
