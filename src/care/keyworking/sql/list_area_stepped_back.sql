-- Those of an area whose support stepped back in a quarter, the latest first.
SELECT held.stream, held.stepped_back_on, held.outcome, given.result, given.family_view
FROM step_downs AS held
LEFT JOIN step_down_outcomes AS given
    ON given.area = held.area AND given.stream = held.stream AND given.plan = held.plan
WHERE held.area = :area AND held.stepped_back_on >= :from AND held.stepped_back_on <= :to
ORDER BY held.stepped_back_on DESC, held.stream DESC, held.plan DESC
LIMIT :most OFFSET :skipped;
