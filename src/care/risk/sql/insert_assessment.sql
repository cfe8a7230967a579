-- The questions were worked through.
INSERT INTO risk_assessments (area, stream, assessment, entry, number, title, said, score, suggested, because,
    rating, rationale, override_reason, assessed_on, rating_id)
VALUES (:area, :stream, :assessment, :entry, :number, :title, :said, :score, :suggested, :because,
    :rating, :rationale, :override_reason, :assessed_on, :rating_id);
