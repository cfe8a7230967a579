-- What we hold of a deadline from now on.
INSERT INTO deadlines (area, stream, deadline, version, entry, rule_set, rule, about, kind,
    first_due_on, due_on, counted, standing, set_version, calendar, source, extended_because,
    extension_note, ending, valid_from, valid_to, known_from, known_to)
VALUES (:area, :stream, :deadline, :version, :entry, :rule_set, :rule, :about, :kind,
    :first_due_on, :due_on, :counted, :standing, :set_version, :calendar, :source,
    :extended_because, :extension_note, :ending, :valid_from, :valid_to, :recorded,
    253402214400000000);
