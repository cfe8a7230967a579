-- Every day that was planned for a discharge of a person, in the order of recording.
SELECT admission, planned_on, reason, recorded
FROM planned_discharges
WHERE area = :area AND stream = :stream
ORDER BY admission, version;
