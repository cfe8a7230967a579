-- How many pieces of an upload are in which state.
SELECT state, COUNT(*) FROM upload_pieces
WHERE area = :area AND upload = :upload
GROUP BY state
ORDER BY state;
