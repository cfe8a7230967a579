-- A page of the reviews of an area that are planned for days before one, the earliest first, from a day and
-- a review on.
SELECT review, version, kind, before_discharge, status, requested_on, requested_by, requester, why,
       consent, consent_on, consent_note, planned_on, planned_at, place, video, adjustments,
       pack_sent_on, held_on, held_at, outcome, safe, safety, care_now, future, in_hospital,
       admission_needed, discharge_aim, decision, next_steps, report_sent_on, report_to,
       quality_checked_on, all_owned, has_voice, all_have_it, quality_note, cancelled_on,
       cancelled_reason, stream
FROM reviews
WHERE area = :area AND status = 'planned' AND known_to = 253402214400000000
  AND planned_on < CAST(:until AS DATE)
  AND (planned_on > CAST(:day AS DATE) OR (planned_on = CAST(:day AS DATE) AND review > :after))
ORDER BY planned_on, review
LIMIT :limit;
