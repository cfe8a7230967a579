-- What we hold of a review from now on.
INSERT INTO reviews (area, stream, review, version, entry, kind, before_discharge, status,
    requested_on, requested_by, requester, why, consent, consent_on, consent_note, planned_on,
    planned_at, place, video, adjustments, pack_sent_on, held_on, held_at, outcome, safe, safety,
    care_now, future, in_hospital, admission_needed, discharge_aim, decision, next_steps,
    report_sent_on, report_to, quality_checked_on, all_owned, has_voice, all_have_it, quality_note,
    cancelled_on, cancelled_reason, valid_from, valid_to, known_from, known_to)
VALUES (:area, :stream, :review, :version, :entry, :kind, :before_discharge, :status, :requested_on,
    :requested_by, :requester, :why, :consent, :consent_on, :consent_note, :planned_on, :planned_at,
    :place, :video, :adjustments, :pack_sent_on, :held_on, :held_at, :outcome, :safe, :safety,
    :care_now, :future, :in_hospital, :admission_needed, :discharge_aim, :decision, :next_steps,
    :report_sent_on, :report_to, :quality_checked_on, :all_owned, :has_voice, :all_have_it,
    :quality_note, :cancelled_on, :cancelled_reason, :valid_from, :valid_to, :recorded,
    253402214400000000);
