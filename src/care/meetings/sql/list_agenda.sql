-- The agenda of a meeting, in its order.
SELECT item, stream, meeting, version, meets_on, place, why, state, discussed_on, said, decided, rating, written, written_by
FROM agenda_items
WHERE area = :area AND meeting = :meeting AND state <> 'taken-off'
ORDER BY place, item
LIMIT :limit;
