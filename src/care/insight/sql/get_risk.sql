-- A risk as it is held now.
SELECT risk, version, raised, description, rag_before, mitigation, rag_after, valid_from, valid_to
FROM service_risks
WHERE area = :area AND stream = :stream AND risk = :risk AND known_to = 253402214400000000;
