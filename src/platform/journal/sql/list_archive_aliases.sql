SELECT area, stream, survivor, merged_at FROM stream_aliases ORDER BY area, stream;
