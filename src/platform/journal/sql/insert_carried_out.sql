INSERT INTO idempotency (area, fingerprint, stream, redirect, recorded)
VALUES (:area, :fingerprint, :stream, :redirect, :recorded);
