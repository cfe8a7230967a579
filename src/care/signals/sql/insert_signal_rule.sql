-- What an area says of early signals.
INSERT INTO signal_rules (area, stream, entry, alone, several, within_days, days, starts_on)
VALUES (:area, :stream, :entry, :alone, :several, :within_days, :days, :starts_on);
