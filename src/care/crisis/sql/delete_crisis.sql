DELETE FROM crises WHERE area = :area AND stream = :stream AND crisis = :crisis;
