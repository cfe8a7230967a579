INSERT INTO upload_pieces (area, upload, number, state, sealed)
VALUES (:area, :upload, :number, :state, :sealed);
