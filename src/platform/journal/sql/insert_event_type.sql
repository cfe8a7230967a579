INSERT INTO event_types (type, version) VALUES (:type, :version)
ON CONFLICT (type, version) DO NOTHING;
