-- A link that nobody has opened yet.
INSERT INTO one_time_links (secret_hash, area, link, stream, purpose, about, code_hash, ends, wrong, held_until)
VALUES (:secret_hash, :area, :link, :stream, :purpose, :about, :code_hash, :ends, :wrong, :held_until);
