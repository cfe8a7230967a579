-- That somebody died, or that the day is another one.
INSERT INTO deaths (area, stream, death, entry, died_on, learned_on, note, details_died_on)
VALUES (:area, :stream, :death, :entry, :died_on, :learned_on, :note, :details_died_on)
ON CONFLICT (area, stream) DO UPDATE
SET death = excluded.death, entry = excluded.entry, died_on = excluded.died_on,
    learned_on = excluded.learned_on, note = excluded.note;
