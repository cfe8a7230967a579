-- From here on the transaction is about one area. SQLite has no row-level security, so nothing is to do.
SELECT CAST(:area AS TEXT);
