-- A person's offers to take over as lead keyworker, in the order of recording.
SELECT handover, version, allocation, worker, reason, offered_on, state, accepted_on, why
FROM lead_handovers
WHERE area = :area AND stream = :stream
ORDER BY handover;
