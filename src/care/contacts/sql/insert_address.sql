-- Where somebody can be reached, as it is now.
INSERT INTO circle_addresses (area, stream, address, version, contact, kind, value, used_from, used_to,
    confidential, not_to, not_to_agencies, not_to_young_person, why_not, asked_by)
VALUES (:area, :stream, :address, :version, :contact, :kind, :value, :used_from, :used_to,
    :confidential, :not_to, :not_to_agencies, :not_to_young_person, :why_not, :asked_by);
