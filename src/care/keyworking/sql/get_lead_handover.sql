-- An offer to take over as lead keyworker.
SELECT handover, version, allocation, worker, reason, offered_on, state, accepted_on, why
FROM lead_handovers
WHERE area = :area AND stream = :stream AND handover = :handover;
