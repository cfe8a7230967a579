-- Pieces of an upload, of one state or of all when it is ''.
SELECT number, state, sealed FROM upload_pieces
WHERE area = :area AND upload = :upload AND number > :after AND (:state = '' OR state = :state)
ORDER BY number
LIMIT :most OFFSET :skip;
