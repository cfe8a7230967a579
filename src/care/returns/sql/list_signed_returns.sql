-- Each time a return was signed off, the latest first.
SELECT entry, signed_by, signed_at, as_known, figures, rules, software, reopened_at, reopened_by,
       reopen_reason
FROM signed_returns
WHERE area = :area AND stream = :stream
ORDER BY entry DESC;
