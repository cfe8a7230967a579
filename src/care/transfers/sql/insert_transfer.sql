-- An offer to hand somebody over.
INSERT INTO transfers (area, stream, transfer, entry, kind, to_name, contact, to_area, reason, offered_on,
    wished_on, handed_over, wishes, ends_keyworking, state)
VALUES (:area, :stream, :transfer, :entry, :kind, :to_name, :contact, :to_area, :reason, :offered_on,
    :wished_on, :handed_over, :wishes, :ends_keyworking, 'offered');
