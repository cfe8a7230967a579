-- One deadline as it is held now.
SELECT deadline, version, rule_set, rule, about, kind, valid_from, first_due_on, due_on, counted,
       standing, set_version, calendar, source, extended_because, extension_note, ending, valid_to
FROM deadlines
WHERE area = :area AND stream = :stream AND deadline = :deadline
  AND known_to = 253402214400000000;
