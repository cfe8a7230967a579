-- Holds a quarter's return: its words and whether it is signed off. Each change is its next version.
INSERT INTO quarter_returns (area, stream, quarter, version, state, successes, development, challenges)
VALUES (:area, :stream, :quarter, 1, 'open', :successes, :development, :challenges)
ON CONFLICT (area, quarter) DO UPDATE
SET version = quarter_returns.version + 1, successes = excluded.successes,
    development = excluded.development, challenges = excluded.challenges;
