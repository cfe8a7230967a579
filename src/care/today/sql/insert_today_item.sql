INSERT INTO today (area, stream, list, kind, thing, worker, due_on, words, shown_name)
VALUES (:area, :stream, :list, :kind, :thing, :worker, :due_on, :words, :shown_name);
