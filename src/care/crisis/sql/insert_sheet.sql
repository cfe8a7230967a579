-- A version of a crisis sheet: the latest.
INSERT INTO crisis_sheets (area, stream, sheet, version, is_latest, who_i_am, how_to_talk, helps, worse,
    warning_signs, pinch_points, first_step, then_step, if_worse, health, safe_places, must_not, services,
    written_with, agreement, why_not_agreed, written_on, review_by, review_days, reason, written, written_by)
VALUES (:area, :stream, :sheet, :version, 1, :who_i_am, :how_to_talk, :helps, :worse,
    :warning_signs, :pinch_points, :first_step, :then_step, :if_worse, :health, :safe_places, :must_not, :services,
    :written_with, :agreement, :why_not_agreed, :written_on, :review_by, :review_days, :reason, :written, :written_by);
