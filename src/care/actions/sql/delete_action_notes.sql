-- The notes of an action that never was.
DELETE FROM action_notes
WHERE area = :area AND stream = :stream AND action = :action;
