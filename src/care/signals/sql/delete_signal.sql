-- A signal that never was. What was said of it stays in the history.
DELETE FROM signals WHERE area = :area AND stream = :stream AND signal = :signal;
