-- One offer, whatever became of it.
SELECT transfer, kind, to_name, contact, to_area, reason, offered_on, wished_on, handed_over, wishes,
       ends_keyworking, state, settled_on, accepted_by, settled_reason,
       answer_by, answer_within, ask_again_on, settled, ended_because
FROM transfers
WHERE area = :area AND stream = :stream AND transfer = :transfer;
