-- What the counters count of one person.
SELECT list, worker, due_on FROM today WHERE area = :area AND stream = :stream;
