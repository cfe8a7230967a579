DELETE FROM crisis_people_to_ring WHERE area = :area AND stream = :stream AND sheet = :sheet;
