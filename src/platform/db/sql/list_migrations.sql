-- What has been applied, in order.
SELECT number, name, hash FROM schema_migrations ORDER BY number;
