-- What is held of one person.
SELECT list, kind, thing, worker, due_on, words, shown_name FROM today WHERE area = :area AND stream = :stream;
