-- Their pieces, which go first.
DELETE FROM upload_pieces
WHERE area = :area AND upload IN (SELECT upload FROM uploads WHERE area = :area AND saved <= :before);
