-- Every version of somebody's crisis sheet, the latest first.
SELECT sheet, version, who_i_am, how_to_talk, helps, worse, warning_signs, pinch_points, first_step, then_step, if_worse,
       health, safe_places, must_not, services, written_with, agreement, why_not_agreed, written_on, review_by,
       review_days, reason, written, written_by
FROM crisis_sheets
WHERE area = :area AND stream = :stream
ORDER BY written DESC, version DESC;
