-- One time that something was shared.
SELECT sharing, version, agency, who, what, basis, why, decided_by, shared_on
FROM sharings
WHERE area = :area AND stream = :stream AND sharing = :sharing;
