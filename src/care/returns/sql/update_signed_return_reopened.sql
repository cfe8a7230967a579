-- Says of the signed return that was not reopened yet that it was, when, by whom and why.
UPDATE signed_returns
SET reopened_at = :reopened_at, reopened_by = :reopened_by, reopen_reason = :reopen_reason
WHERE area = :area AND stream = :stream AND reopened_at IS NULL;
