-- A person's signals, the latest first.
SELECT signal, kind, noticed_on, told_by, note, considered
FROM signals
WHERE area = :area AND stream = :stream
ORDER BY noticed_on DESC, signal DESC;
