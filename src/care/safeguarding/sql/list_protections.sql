-- The plans of local authorities for somebody, the latest first.
SELECT protection, version, kind, starts_on, ends_on, authority, note
FROM protections
WHERE area = :area AND stream = :stream
ORDER BY starts_on DESC, protection;
