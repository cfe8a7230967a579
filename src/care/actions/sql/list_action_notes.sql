-- What was noted on an action, the latest first.
SELECT note, actor, recorded
FROM action_notes
WHERE area = :area AND stream = :stream AND action = :action
ORDER BY recorded DESC, origin DESC, entry DESC;
