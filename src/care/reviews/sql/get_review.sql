-- A review as it is held now.
SELECT review, version, kind, before_discharge, status, requested_on, requested_by, requester, why,
       consent, consent_on, consent_note, planned_on, planned_at, place, video, adjustments,
       pack_sent_on, held_on, held_at, outcome, safe, safety, care_now, future, in_hospital,
       admission_needed, discharge_aim, decision, next_steps, report_sent_on, report_to,
       quality_checked_on, all_owned, has_voice, all_have_it, quality_note, cancelled_on,
       cancelled_reason
FROM reviews
WHERE area = :area AND stream = :stream AND review = :review AND known_to = 253402214400000000;
