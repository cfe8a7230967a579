-- Search text under an id.
INSERT INTO stored_searches (area, search, user_id, text, made)
VALUES (:area, :search, :user_id, :text, :made);
