-- What a meeting said about somebody.
UPDATE agenda_items SET state = 'discussed', discussed_on = :discussed_on, said = :said, decided = :decided,
    rating = :rating, written = :written, written_by = :written_by, version = version + 1
WHERE area = :area AND stream = :stream AND item = :item;
