SELECT max(position) FROM entries;
