-- What was decided or withdrawn lately, the latest first.
SELECT referral, version, stream, state, how, route, received_on, due_on, counted, source, by_working_days,
       referrer, relation, organisation, email, phone, given_name, family_name, preferred_name, date_of_birth,
       nhs_number, postcode, learning_disability, autism, what_happens, tried, risk, has_ehc_plan, lives_with,
       school, safe_contact, young_person_knows, family_knows, their_view, consent, linked, from_stream,
       outcome, decided_on, decision_reason, told, appeal_from, appeal_words, appealed_on, joined_to,
       withdrawn_reason, settled_on
FROM referrals
WHERE area = :area AND settled_on IS NOT NULL
  AND (settled_on < :before_day OR (settled_on = :before_day AND referral < :before))
ORDER BY settled_on DESC, referral DESC
LIMIT :limit;
