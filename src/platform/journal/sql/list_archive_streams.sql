SELECT area, stream, kind, number, recorded, hash, wrapped_key FROM streams ORDER BY area, stream;
