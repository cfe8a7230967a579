-- Everything that was ever due for a person, as it was known at an instant, the latest first.
SELECT deadline, version, rule_set, rule, about, kind, valid_from, first_due_on, due_on, counted,
       standing, set_version, calendar, source, extended_because, extension_note, ending, valid_to
FROM deadlines
WHERE area = :area AND stream = :stream AND known_from <= :as_known AND :as_known < known_to
ORDER BY due_on DESC, rule, deadline;
