-- Every risk of a service as known at an instant, in the order in which they were recorded.
SELECT risk, version, raised, description, rag_before, mitigation, rag_after, valid_from, valid_to
FROM service_risks
WHERE area = :area AND stream = :stream AND known_from <= :as_known AND :as_known < known_to
ORDER BY raised, risk;
