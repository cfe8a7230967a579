-- The services that were asked to take over by a step-down plan, in the order in which they were asked.
SELECT handover, version, plan, service, contact, what, offered_on, accepted, answered_on, answered_by, note
FROM handovers
WHERE area = :area AND stream = :stream AND plan = :plan
ORDER BY offered_on, handover;
