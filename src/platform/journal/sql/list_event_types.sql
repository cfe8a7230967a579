SELECT type, version FROM event_types ORDER BY type, version;
