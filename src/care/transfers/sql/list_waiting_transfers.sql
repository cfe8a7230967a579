-- The offers of an area that wait for an answer, the oldest first.
SELECT transfer, kind, to_name, contact, to_area, reason, offered_on, wished_on, handed_over, wishes,
       ends_keyworking, state, settled_on, accepted_by, settled_reason,
       answer_by, answer_within, ask_again_on, settled, ended_because,
       stream
FROM transfers
WHERE area = :area AND state = 'offered'
ORDER BY transfer
LIMIT :limit;
