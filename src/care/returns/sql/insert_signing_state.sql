-- Signs a return off, or opens it again; a return that nobody wrote words for begins here.
INSERT INTO quarter_returns (area, stream, quarter, version, state, successes, development, challenges)
VALUES (:area, :stream, :quarter, 1, :state, '', '', '')
ON CONFLICT (area, quarter) DO UPDATE
SET version = quarter_returns.version + 1, state = excluded.state;
