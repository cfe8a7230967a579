-- Nobody need look any more.
UPDATE signal_looks SET ended_on = :ended_on
WHERE area = :area AND stream = :stream AND look = :look;
