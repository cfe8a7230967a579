-- What we hold of an advocate's offer from now on.
INSERT INTO advocate_offers (area, stream, version, record, admission, kind, offered_on, answer,
    answered_on)
VALUES (:area, :stream, :version, :id, :admission, :kind, :offered_on, :answer, :answered_on);
