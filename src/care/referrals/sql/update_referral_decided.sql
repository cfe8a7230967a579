-- Somebody decided.
UPDATE referrals
SET version = version + 1, state = :outcome, outcome = :outcome, decided_on = :decided_on,
    decision_reason = :decision_reason, told = :told, settled_on = :decided_on
WHERE area = :area AND stream = :stream AND referral = :referral;
