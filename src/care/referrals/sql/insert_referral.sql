-- A referral that came; written down again, what was told of it is another.
INSERT INTO referrals (area, stream, referral, entry, version, state, from_stream, how, route, received_on,
    due_on, counted, source, by_working_days, referrer, relation, organisation, email, phone, given_name,
    family_name, preferred_name, date_of_birth, nhs_number, postcode, learning_disability, autism,
    what_happens, tried, risk, has_ehc_plan, lives_with, school, safe_contact, young_person_knows,
    family_knows, their_view, consent)
VALUES (:area, :stream, :referral, :entry, 1, 'waiting', :from_stream, :how, :route, :received_on, :due_on,
    :counted, :source, :by_working_days, :referrer, :relation, :organisation, :email, :phone, :given_name,
    :family_name, :preferred_name, :date_of_birth, :nhs_number, :postcode, :learning_disability, :autism,
    :what_happens, :tried, :risk, :has_ehc_plan, :lives_with, :school, :safe_contact, :young_person_knows,
    :family_knows, :their_view, :consent)
ON CONFLICT (area, stream, referral) DO UPDATE
SET version = referrals.version + 1, route = excluded.route, referrer = excluded.referrer,
    relation = excluded.relation, organisation = excluded.organisation, email = excluded.email,
    phone = excluded.phone, given_name = excluded.given_name, family_name = excluded.family_name,
    preferred_name = excluded.preferred_name, date_of_birth = excluded.date_of_birth,
    nhs_number = excluded.nhs_number, postcode = excluded.postcode,
    learning_disability = excluded.learning_disability, autism = excluded.autism,
    what_happens = excluded.what_happens, tried = excluded.tried, risk = excluded.risk,
    has_ehc_plan = excluded.has_ehc_plan, lives_with = excluded.lives_with, school = excluded.school,
    safe_contact = excluded.safe_contact, young_person_knows = excluded.young_person_knows,
    family_knows = excluded.family_knows, their_view = excluded.their_view, consent = excluded.consent;
