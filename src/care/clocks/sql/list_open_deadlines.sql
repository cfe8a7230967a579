-- What is due for a person, the soonest first.
SELECT deadline, version, rule_set, rule, about, kind, valid_from, first_due_on, due_on, counted,
       standing, set_version, calendar, source, extended_because, extension_note, ending, valid_to
FROM deadlines
WHERE area = :area AND stream = :stream AND known_to = 253402214400000000 AND ending IS NULL
ORDER BY due_on, rule, deadline;
