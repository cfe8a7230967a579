INSERT INTO schema_migrations (number, name, hash, applied_at)
VALUES (:number, :name, :hash, :applied_at);
