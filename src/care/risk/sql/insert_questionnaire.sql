-- A version of an area's questions.
INSERT INTO risk_questionnaires (area, stream, questionnaire, entry, number, text, starts_on, reason)
VALUES (:area, :stream, :questionnaire, :entry, :number, :text, :starts_on, :reason);
