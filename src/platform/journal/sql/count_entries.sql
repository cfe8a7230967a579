SELECT COUNT(*) FROM entries;
