INSERT INTO crisis_sheet_reviews (area, stream, entry, valid_from, days)
VALUES (:area, :stream, :entry, :valid_from, :days);
