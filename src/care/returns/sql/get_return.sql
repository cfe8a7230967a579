-- What is held of a quarter's return.
SELECT stream, version, state, successes, development, challenges
FROM quarter_returns
WHERE area = :area AND quarter = :quarter;
