-- Every agenda on which somebody was, the latest first.
SELECT item, stream, meeting, version, meets_on, place, why, state, discussed_on, said, decided, rating, written, written_by
FROM agenda_items
WHERE area = :area AND stream = :stream
ORDER BY meets_on DESC, item DESC;
