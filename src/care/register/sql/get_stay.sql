-- A stay on the register as it is held now.
SELECT version, referred_on, source, decision, decided_on, decision_reason, consent, consent_on,
       removed_on, removal_reason
FROM register_stays
WHERE area = :area AND stream = :stream AND stay = :stay AND known_to = 253402214400000000;
