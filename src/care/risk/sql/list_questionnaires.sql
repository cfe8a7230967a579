-- Every version of an area's questions, in the order in which they were published.
SELECT questionnaire, number, text, starts_on, reason
FROM risk_questionnaires
WHERE area = :area AND stream = :stream
ORDER BY entry;
