-- How many stepped back in a quarter, by what became of it; nothing where nobody said.
SELECT given.result, COUNT(*)
FROM step_downs AS held
LEFT JOIN step_down_outcomes AS given
    ON given.area = held.area AND given.stream = held.stream AND given.plan = held.plan
WHERE held.area = :area AND held.stepped_back_on >= :from AND held.stepped_back_on <= :to
GROUP BY given.result
ORDER BY given.result;
