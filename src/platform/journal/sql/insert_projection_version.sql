INSERT INTO projection_versions (name, version) VALUES (:name, :version)
ON CONFLICT (name) DO UPDATE SET version = excluded.version;
