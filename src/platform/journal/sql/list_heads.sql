-- Every stream's last hash, for a checkpoint.
SELECT area, stream, number, hash FROM streams WHERE number > 0 ORDER BY area, stream;
