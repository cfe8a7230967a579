-- An assessment that never was. What was said of it stays in the history.
DELETE FROM risk_assessments WHERE area = :area AND stream = :stream AND assessment = :assessment;
