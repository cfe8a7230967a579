-- Positions are allotted before they are committed, and a snapshot does not say whether a lower one may yet
-- appear: the version is never known here.
SELECT CAST(NULL AS BIGINT);
