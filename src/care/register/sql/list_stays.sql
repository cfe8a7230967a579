-- A person's stays as they were known at an instant, in the order in which they were recorded.
SELECT stay, version, referred_on, source, decision, decided_on, decision_reason, consent, consent_on,
       removed_on, removal_reason
FROM register_stays
WHERE area = :area AND stream = :stream AND known_from <= :as_known AND :as_known < known_to
ORDER BY stay;
