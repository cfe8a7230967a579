DELETE FROM stream_aliases WHERE area = :area AND stream = :stream AND survivor = :survivor;
