-- A service that was asked to take over.
SELECT handover, version, plan, service, contact, what, offered_on, accepted, answered_on, answered_by, note
FROM handovers
WHERE area = :area AND stream = :stream AND handover = :handover;
